package org.ddsmigrate.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.scratch.ScratchDatabase;

/** The project's own rows: SQL files, run as they are, in the order of their names. */
record SampleScripts(List<Path> files) {
    SampleScripts {
        files = List.copyOf(files);
    }

    /** Those in the folder {@code sample} beside the stand-ins', as in {@code src/test/resources/db/sample}. */
    static SampleScripts of(HistorySettings settings) {
        return settings.standIns()
                .map(folder -> folder.resolveSibling("sample"))
                .filter(Files::isDirectory)
                .map(SampleScripts::in)
                .orElse(new SampleScripts(List.of()));
    }

    private static SampleScripts in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new SampleScripts(files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".sql"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new EnvironmentProblem("the folder can't be read", folder.toString(), "Check its permissions", e);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    void run(ScratchDatabase database) {
        for (Path file : files) {
            try (Connection connection = database.owner().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(file));
            } catch (SQLException e) {
                throw new UserProblem(
                        "the sample rows don't fit the migrations' schema: " + e.getMessage(),
                        file.toString(),
                        "Correct the file, or remove it: rows are then made up",
                        e);
            } catch (IOException e) {
                throw new EnvironmentProblem("the file can't be read", file.toString(), "Check its permissions", e);
            }
        }
    }
}
