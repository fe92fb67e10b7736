// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

String v = statements(new File(migrations, 'V2__add_invite_role.sql'))
assert v =~ /add column role/
assert !(v =~ /\bdrop\b/)
assert !(v =~ /qrtz|open_invites|accepted|refuse_capitals|invites_email_lower|comment on/)

String u = statements(new File(migrations, 'U2__add_invite_role.sql'))
assert u =~ /drop column role/
assert u.findAll(/\bdrop\b/).size() == 1
assert !(u =~ /qrtz|open_invites|accepted|refuse_capitals|invites_email_lower|comment on/)

assert said[0].contains('kept')
assert said.size() == 3
