// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0].contains('V1__create_positions.sql')
assert said[0].contains('postgis')
assert said[0].contains('src/test/resources/db/scratch'): 'the remedy'

assert said[1].contains('not as deployed')
String v = statements(new File(migrations, 'V2__name_positions.sql'))
assert v =~ /add column name/
assert !v.contains('place')
assert said.size() == 2
