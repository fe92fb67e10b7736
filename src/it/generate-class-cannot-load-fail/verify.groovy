// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0].contains('it.Invite')
assert said[0] =~ /it[.\/]Recorded/
assert !(said[0] =~ /(?m)^\s+at org\.hibernate/): 'a message, not a stack trace'
assert !migrations.exists()
