// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0] =~ /(?i)create table (public\.)?invites/
assert said[0].contains('type "no_such_type" does not exist')
assert said[0].contains('db/model/before'): 'the remedy'
assert !migrations.exists()
