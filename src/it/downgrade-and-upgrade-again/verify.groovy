// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

// upgrade, downgrade, status, upgrade, downgrade -Dsteps=2, upgrade, downgrade -Dtarget=1, status
assert said.size() == 8
assert said[1].contains('U2__add_invite_role') && !said[1].contains('U1__create_invites')
assert said[2] =~ /(?i)pending/
assert said[4].contains('U2__add_invite_role') && said[4].contains('U1__create_invites')
assert said[4].indexOf('U2__add_invite_role') < said[4].indexOf('U1__create_invites')
assert said[6].contains('U2__add_invite_role') && !said[6].contains('U1__create_invites')
assert said[7] =~ /(?i)pending/
assert migrations.list().size() == 4: 'applying and undoing write no files'
