// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert statements(new File(migrations, 'V1__create_invites.sql')).contains('create table')
assert said[0] =~ /Hibernate \d+\.\d+/
assert said[0].contains('bundled')
