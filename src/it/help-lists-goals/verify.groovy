// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

['generate', 'check', 'upgrade', 'downgrade', 'status', 'statistics', 'report', 'database'].each {
    assert said[0].contains("dds-migrate:$it")
}
return true
