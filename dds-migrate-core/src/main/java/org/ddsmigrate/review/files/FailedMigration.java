package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** The database's history holds a failed migration. */
final class FailedMigration implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("failed-migration", Severity.ERROR)
                .when("Flyway's history in the configured database says that a migration failed")
                .effect("Flyway refuses to go on; a part of the migration may be there, as it ran without a"
                        + " transaction.")
                .instead("Take away by hand what it left (mvn dds-migrate:status shows it), then mvn"
                        + " dds-migrate:repair.");
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.in(MigrationState.FAILED)
                .map(status -> FileHit.in(state.place(status), "failed in the database, where nothing goes on"));
    }
}
