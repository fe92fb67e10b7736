// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0] =~ /V2__index_mail\.sql:3|V2__index_mail\.sql.*line 3/
assert said[0].contains('create index invites_mail on invites (mail)')
assert said[0].contains('column "mail" does not exist')
assert migrations.list().sort() == ['V1__create_invites.sql', 'V2__index_mail.sql']
