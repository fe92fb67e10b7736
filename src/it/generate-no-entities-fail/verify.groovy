// What each goal said, in the order of the invocations
List<String> said = new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] --- dds-migrate\S*:\w+ \(default-cli\).*$/).drop(1) as List
File migrations = new File(basedir, 'src/main/resources/db/migration')

assert said[0].contains('No class is annotated with @jakarta.persistence.Entity')
assert said[0].contains('target/classes') || said[0].contains('target\\classes'): 'it says where it looked'
assert !migrations.exists()
