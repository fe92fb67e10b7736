// Of a file, what is not comment
String statements(File file) {
    file.readLines().findAll { !it.startsWith('--') }.join('\n').toLowerCase()
}

// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

String v = statements(new File(migrations, 'V1__create_model.sql'))
assert v.contains('customer_order') && v.contains('shipped_at') && v.contains('short_name')
assert v.contains('customer_order_order_labels'): "SpringImplicitNamingStrategy names a join table after the field"
assert said[0].contains('6.6.'): "the project's own Hibernate"
