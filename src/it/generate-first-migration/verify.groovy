// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

String v = statements(new File(migrations, 'V1__create_model.sql'))
assert v.contains('create table') && v.contains('units') && v.contains('invites')
assert v.indexOf('references') > v.indexOf('create table public.units'): 'the table that is referred to comes first'
assert v.contains('references')
assert v =~ /invites_unit_id_fkey|foreign key/
assert !(v =~ /fk[a-z0-9]{20,}/): "no hash of Hibernate's as a name"

String u = statements(new File(migrations, 'U1__create_model.sql'))
assert u.contains('drop table') && u.contains('units') && u.contains('invites')

assert said[0].contains('V1__create_model.sql') && said[0].contains('U1__create_model.sql')
assert said[0].contains('proof')
assert migrations.list().sort() == ['U1__create_model.sql', 'V1__create_model.sql']
assert said.size() == 3
