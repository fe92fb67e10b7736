// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

String v = statements(new File(migrations, 'V2__add_invite_role.sql'))
assert v =~ /alter table (public\.)?invites\s+add column role (varchar\(20\)|character varying\(20\))/
String u = statements(new File(migrations, 'U2__add_invite_role.sql'))
assert u =~ /alter table (public\.)?invites\s+drop column role/

// generate, upgrade, generate, upgrade, status
assert said.size() == 5
assert said[2].contains('invites.role')
assert said[3].contains('V2__add_invite_role') || said[3] =~ /\b2\b/
assert !(said[4] =~ /(?i)[1-9]\d* pending/)
