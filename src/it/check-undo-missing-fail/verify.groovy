// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert migrations.list() == ['V1__create_invites.sql']
assert said[1] =~ /U1__create_invites|V1/
assert said[1] =~ /(?i)undo|no U/
