// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

File written = new File(basedir, 'service/src/main/resources/db/migration')
assert statements(new File(written, 'V1__create_invites.sql')).contains('invites')
assert written.list().sort() == ['U1__create_invites.sql', 'V1__create_invites.sql']
assert !migrations.exists(): 'nothing in the aggregator'
assert !new File(basedir, 'model/src/main/resources').exists(): 'nothing beside the entities'
