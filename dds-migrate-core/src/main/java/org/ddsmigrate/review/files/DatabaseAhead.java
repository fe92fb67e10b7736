package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** The database has migrations that are newer than every file. */
final class DatabaseAhead implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("database-ahead", Severity.ADVICE)
                .when("the configured database has run migrations that are newer than every file")
                .effect("This state of the project is older than the database: what is checked here is not what it"
                        + " would run.")
                .instead("Take the newer state of the project, or mvn dds-migrate:downgrade from there.");
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.in(MigrationState.FUTURE)
                .map(status -> FileHit.in(state.place(status), "was applied to the database, and is not here"));
    }
}
