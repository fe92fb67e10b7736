// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert migrations.list().sort() == ['U2__add_invite_role.sql', 'V1__create_invites.sql', 'V2__add_invite_role.sql']
assert said.size() == 3
assert !said[1].contains('U1')

// What `mvn site` shows is the page of check
File page = new File(basedir, 'target/site/dds-migrate.html')
assert page.text == new File(basedir, 'target/dds-migrate/review.html').text
