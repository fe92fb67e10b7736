package org.ddsmigrate.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationWriter.NewFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationWriterTest {
    @TempDir
    Path root;

    private final MigrationWriter writer = new MigrationWriter(MigrationNaming.DEFAULT);

    private static NewFile file(Path folder, String name) {
        return new NewFile(folder, new MigrationScript(name, "-- " + name + " ä\n"));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesAllFilesAndCreatesTheFolder() throws IOException {
        Path folder = root.resolve("a b/ü/migration");
        NewFile undo = new NewFile(
                folder, new MigrationScript("U5__x.sql", "SELECT 1;\n", Optional.of("placeholderReplacement=false\n")));

        List<Path> written = writer.write(List.of(file(folder, "V5__x.sql"), undo));

        assertThat(written)
                .containsExactly(
                        folder.resolve("V5__x.sql"), folder.resolve("U5__x.sql"), folder.resolve("U5__x.sql.conf"));
        assertThat(names(folder)).containsExactly("U5__x.sql", "U5__x.sql.conf", "V5__x.sql");
        assertThat(Files.readString(folder.resolve("V5__x.sql"))).isEqualTo("-- V5__x.sql ä\n");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real = Files.createDirectories(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("link"), real);

        writer.write(List.of(file(link, "V1__x.sql")));

        assertThat(names(real)).containsExactly("V1__x.sql");
    }

    @Test
    void neverReplacesAFileAndRemovesWhatItPlacedBefore() throws IOException {
        Files.writeString(root.resolve("U5__x.sql.conf"), "mine");
        NewFile undo = new NewFile(root, new MigrationScript("U5__x.sql", "SELECT 1;\n", Optional.of("theirs")));

        assertThatThrownBy(() -> writer.write(List.of(file(root, "V5__x.sql"), undo)))
                .isInstanceOf(UserProblem.class)
                .hasMessage(root.resolve("U5__x.sql.conf")
                        + ": the file exists already. Nothing was written; rename or remove that file");
        assertThat(names(root)).containsExactly("U5__x.sql.conf");
        assertThat(Files.readString(root.resolve("U5__x.sql.conf"))).isEqualTo("mine");
    }

    @Test
    void refusesAVersionThatWasTakenMeanwhile() throws IOException {
        Files.writeString(root.resolve("V5.0__other.sql"), "");

        assertThatThrownBy(() -> writer.write(List.of(file(root, "V5__x.sql"), file(root, "U5__x.sql"))))
                .isInstanceOf(UserProblem.class)
                .hasMessage(root.resolve("V5__x.sql") + ": version 5 was taken meanwhile by V5.0__other.sql. Nothing"
                        + " was written; run the command again to get the next version");
        assertThat(names(root)).containsExactly("V5.0__other.sql");
    }

    @Test
    void ofManyAtOnceOneGetsTheVersion() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "V5__run_" + i + ".sql";
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                    writer.write(List.of(file(root, name)));
                    outcomes.add("written");
                } catch (UserProblem e) {
                    outcomes.add("taken");
                } catch (InterruptedException e) {
                    outcomes.add("interrupted");
                }
            });
            threads.add(thread);
            thread.start();
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outcomes).hasSize(8).containsOnlyOnce("written").contains("taken");
        assertThat(names(root)).hasSize(1);
    }

    @Test
    void takesOverTheClaimOfAKilledRun() throws IOException {
        Path claim = Files.writeString(root.resolve(".dds-migrate.claim"), "");
        Files.setLastModifiedTime(claim, FileTime.from(Instant.now().minusSeconds(3600)));

        writer.write(List.of(file(root, "V1__x.sql")));

        assertThat(names(root)).containsExactly("V1__x.sql");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path blocker = Files.writeString(root.resolve("file"), "");

        assertThatThrownBy(() -> writer.write(List.of(file(blocker, "V1__x.sql"))))
                .isInstanceOf(UserProblem.class)
                .hasMessage(blocker + ": the migration folder is not a folder. Correct the location");
        assertThatThrownBy(() -> writer.write(List.of(file(Path.of("/proc/1/here"), "V1__x.sql"))))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageStartingWith("/proc/1/here: the migration folder cannot be written (")
                .hasMessageEndingWith(
                        "Nothing was written; make the folder writable, or free some space, and run the command again");
    }

    @Test
    void leavesNothingWhenTheNameCannotBeWritten() {
        assertThatThrownBy(() ->
                        writer.write(List.of(file(root, "V1__x.sql"), file(root, "U1__" + "x".repeat(300) + ".sql"))))
                .isInstanceOf(EnvironmentProblem.class);
        assertThat(names(root)).isEmpty();
    }
}
