String log = new File(basedir, 'build.log').text
// What each goal said, in the order of the invocations
List<String> said = log.split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List

assert log =~ /Included:\s+org\.flywaydb:flyway-core:jar:13\.12\.0/
assert said[0].contains('applied  V1__create_invites.sql')
assert said[1].contains('U1__create_invites.sql took V1__create_invites.sql back')
assert said[2] =~ /V1__create_invites.sql\s+undone, pending again/

// With -X, each goal says where its settings come from
assert said[2].contains('flyway.table = schema_history  (application.properties, spring.flyway.table)')
assert said[2].contains('flyway.password = ***  (application.properties, spring.datasource.password)')
assert !log.contains('s3cret')
