package org.ddsmigrate.history;

import java.nio.file.Path;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.OwnerRights;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Says why a history does not run on the scratch server, and what would cure it. */
final class ReplayProblem {
    private static final Path USUAL = Path.of("src", "test", "resources", "db", "scratch");

    private ReplayProblem() {}

    static UserProblem of(FlywayException e, HistorySettings settings) {
        Optional<SqlFailure> failure = SqlFailure.of(e);
        if (failure.isEmpty()) {
            return new UserProblem(
                    "Flyway refuses the history: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    "Correct the file or the setting that it names");
        }
        String rights = failure.get().isLackOfRights() ? OwnerRights.REMEDY + " " : "";
        return new UserProblem(
                "this does not run on the scratch server: " + failure.get().description(),
                failure.get().place(),
                rights + cure(failure.get(), script(e), settings),
                e);
    }

    private static String cure(SqlFailure failure, Optional<String> script, HistorySettings settings) {
        Path folder = settings.standIns().orElse(USUAL);
        if (failure.place().startsWith(folder.toString())) {
            return "Correct it: it is what you chose to run on the scratch server only";
        }
        String name = script.orElse(failure.file());
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        if (!fileName.contains(".sql") && !name.contains("/")) {
            fileName = name.substring(name.lastIndexOf('.') + 1)
                    + settings.naming().suffixes().get(0);
        }
        return "Correct it; or, if a scratch server cannot run it, write what runs there in its place to "
                + folder.resolve(fileName);
    }

    private static Optional<String> script(FlywayException e) {
        return SqlFailure.find(e, FlywayMigrateException.class)
                .map(failed -> failed.getMigration().getScript());
    }
}
