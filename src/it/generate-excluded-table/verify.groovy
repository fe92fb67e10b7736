// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

String v = statements(new File(migrations, 'V1__create_invites.sql'))
assert v.contains('invites')
assert !v.contains('apscheduler')
assert !statements(new File(migrations, 'U1__create_invites.sql')).contains('apscheduler')
assert said.size() == 3
