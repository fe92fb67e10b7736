package org.ddsmigrate.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ddsmigrate.UserProblem;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationFolderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:15:07.089Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private MigrationFolder read(String... names) {
        try {
            for (String name : names) {
                Path file = folder.resolve(name);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, "");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return MigrationFolder.read(List.of(folder), MigrationNaming.DEFAULT);
    }

    @Test
    void listsMigrationsByKindAndVersionFromAllFoldersBelow() {
        MigrationFolder read = read(
                "V10__ten.sql",
                "a/b/V9__nine_more.SQL",
                "U9__nine.sql",
                "R__views.sql",
                "B3__start.sql",
                "V9__nine_more.txt",
                "afterMigrate.sql",
                ".hidden/V1__x.sql",
                "V10__ten.sql.conf");

        assertThat(read.files())
                .extracting(MigrationFile::script)
                .containsExactly(
                        "a/b/V9__nine_more.SQL", "V10__ten.sql", "U9__nine.sql", "R__views.sql", "B3__start.sql");
        MigrationFile nine = read.files().get(0);
        assertThat(nine.description()).isEqualTo("nine more");
        assertThat(nine.version()).contains(Version.of("9"));
        assertThat(nine.conf()).isEmpty();
        assertThat(read.files().get(1).conf()).contains(folder.resolve("V10__ten.sql.conf"));
        assertThat(read.misnamed()).isEmpty();
        assertThat(read.find(MigrationKind.UNDO, Version.of("9.0"))).isPresent();
    }

    @Test
    void readsAFolderOnceWhenItIsNamedTwice() {
        read("sub/V1__a.sql");
        MigrationFolder twice =
                MigrationFolder.read(List.of(folder, folder.resolve("sub"), folder), MigrationNaming.DEFAULT);
        assertThat(twice.files()).hasSize(1);
    }

    @Test
    void namesFilesThatFlywaySkips() {
        MigrationFolder read = read("V1_add.sql", "notes.sql", "R1__x.sql", "V__x.sql", "V2__good.sql");

        assertThatThrownBy(read::requireWellNamed)
                .isInstanceOf(UserProblem.class)
                .hasMessage("Flyway ignores 4 files because of the name: "
                        + folder.resolve("R1__x.sql") + " (a repeatable migration has no version: R__name.sql), "
                        + folder.resolve("V1_add.sql") + " (\"1_add\" is not a version: V1__name.sql), "
                        + folder.resolve("V__x.sql") + " (it has no version: V1__name.sql), "
                        + folder.resolve("notes.sql") + " (its name starts with none of V, U, R, B)"
                        + ". Rename it, or move it out of the migration folder");
    }

    @Test
    void takesNoCallbackForAMisnamedFile() {
        String[] names = Arrays.stream(Event.values())
                .map(event -> event.getId() + "__x.sql")
                .toArray(String[]::new);
        assertThat(read(names).misnamed()).isEmpty();
    }

    @Test
    void refusesDuplicates() {
        assertThatThrownBy(() -> read("V1__a.sql", "old/V01__b.sql").requireNoDuplicates())
                .hasMessage(folder.resolve("V1__a.sql") + " and " + folder.resolve("old/V01__b.sql")
                        + ": two files have the version 01. Rename or remove one of them");
        assertThatThrownBy(() -> MigrationFolder.read(
                                List.of(read("x/R__a.sql", "y/R__a.sql")
                                        .files()
                                        .get(0)
                                        .path()
                                        .resolve("../..")
                                        .normalize()),
                                MigrationNaming.DEFAULT)
                        .requireNoDuplicates())
                .isInstanceOf(UserProblem.class);
    }

    @Test
    void refusesARepeatableDescriptionTwice() {
        assertThatThrownBy(() -> read("x/R__a_b.sql", "y/R__a_b.sql").requireNoDuplicates())
                .hasMessageContaining("two repeatable migrations are called \"a b\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, , 4",
        "9 10, , 11",
        "001 002, , 003",
        "099, , 100",
        "1.0.3 1.0.2, , 1.0.4",
        "1_0_3, , 1_0_4",
        "1_0_3, 1.0.5, 1_0_6",
        "1 2, 7, 8",
        "20261121101500, , 20261122101507",
        "202611211015, , 202611221015",
        "20261121_1015, , 20261122_1015",
        "2026.11.21.101500, , 2026.11.22.101507",
        "20261121, , 20261122",
        "20261122101507, , 20261122101508",
        "20261122235959, , 20261122235960",
        "20261121101500, 20261122111500, 20261122111501",
        "20261121101500123, , 20261122101507089",
        "99999999, , 100000000",
        "'', , 1",
        "'', 4, 5",
    })
    void continuesInTheStyleOfTheProject(String files, String history, String next) {
        String[] names = files.isEmpty()
                ? new String[0]
                : Arrays.stream(files.split(" ", -1))
                        .map(version -> "V" + version + "__x.sql")
                        .toArray(String[]::new);
        List<Version> rows = history == null ? List.of() : List.of(Version.of(history));

        assertThat(read(names).nextVersion(rows, CLOCK).text()).isEqualTo(next);
    }

    @Test
    void countsBaselinesAndUndosToo() {
        assertThat(read("B5__start.sql", "V3__x.sql")
                        .nextVersion(List.of(), CLOCK)
                        .text())
                .isEqualTo("6");
    }

    @Test
    void detectsMixedStyles() {
        assertThat(read("V1__a.sql", "V2.1__b.sql").mixedStyles()).isEmpty();
        assertThat(read("V20261122101500__a.sql").mixedStyles()).isPresent();
    }

    @Test
    void detectsTimestampsOfDifferentLengths() {
        assertThat(read("V20261122101500__a.sql", "V20261123_1015__b.sql").mixedStyles())
                .contains("the versions are written in different ways (20261123_1015, 20261122101500): a later file may"
                        + " sort before an earlier one");
    }

    @Test
    void namesNewFiles() {
        assertThat(MigrationNaming.DEFAULT.fileName(MigrationKind.UNDO, Version.of("1_2"), " add invite expiry "))
                .isEqualTo("U1_2__add_invite_expiry.sql");
    }
}
