// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[1].contains('-Ddrop=invites.fax'): 'the refusal holds the option to add'
assert !migrations.list().any { it.contains('too_early') }

assert statements(new File(migrations, 'V2__drop_fax.sql')) =~ /drop column fax/
assert statements(new File(migrations, 'U2__drop_fax.sql')) =~ /add column fax/
assert said.size() == 4
