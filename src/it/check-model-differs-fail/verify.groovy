// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[1].contains('invites.role')
assert said[1].contains('dds-migrate:generate'): 'the remedy'
assert migrations.list().size() == 2: 'check writes no migrations'
