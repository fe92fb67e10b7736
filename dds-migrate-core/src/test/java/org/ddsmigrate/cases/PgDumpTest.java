package org.ddsmigrate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code pg_dump} says of the golden cases: after V the database is the wanted one, after U the one before. Skipped
 * where PostgreSQL's client programs are not installed.
 */
@Execution(ExecutionMode.CONCURRENT)
class PgDumpTest {
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;
    private static final Optional<Integer> CLIENT = PgDump.majorVersion().filter(version -> version >= OLDEST);

    /** Those that cases name. */
    private static final List<String> ROLES = List.of("reader", "writer", "Odd Role");

    static Stream<Case> cases() throws IOException {
        return CLIENT.map(major -> all(Math.min(major, NEWEST)))
                .orElseGet(() -> Stream.of(new Case(Path.of("no", "pg_dump"))));
    }

    private static Stream<Case> all(int major) {
        return Case.all().filter(golden -> golden.isWholeOn(major));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesThatTheMigrationReachesTheModelAndItsUndoTheHistory(Case golden) throws IOException {
        assumeThat(CLIENT).as("pg_dump is installed").isPresent();
        ScratchServer server = golden.server(Math.min(CLIENT.orElseThrow(), NEWEST));
        ROLES.forEach(server::createRole);
        ScratchDatabase migrated = TestServers.freshDatabase(server);
        ScratchDatabase direct = TestServers.freshDatabase(server);
        try {
            PgDump.run(migrated, golden.folder().resolve("before.sql"));
            List<String> before = PgDump.schema(migrated);
            for (Path file : files(golden, 'V', Comparator.naturalOrder())) {
                PgDump.run(migrated, file);
            }
            PgDump.run(direct, golden.folder().resolve("after.sql"));
            assertThat(PgDump.schema(migrated)).isEqualTo(PgDump.schema(direct));
            for (Path file : files(golden, 'U', Comparator.reverseOrder())) {
                PgDump.run(migrated, file);
            }
            assertThat(PgDump.schema(migrated)).isEqualTo(before);
        } finally {
            server.dropDatabase(migrated.name());
            server.dropDatabase(direct.name());
        }
    }

    private static List<Path> files(Case golden, char kind, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.list(golden.folder())) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "[0-9]*\\.sql"))
                    .sorted(order)
                    .toList();
        }
    }
}
