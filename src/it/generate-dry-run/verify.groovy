// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0] =~ /(?i)create table/
assert said[0] =~ /(?i)drop table/
assert said[0].contains('proof')
assert !said[0].contains('wrote')
assert !migrations.exists()
