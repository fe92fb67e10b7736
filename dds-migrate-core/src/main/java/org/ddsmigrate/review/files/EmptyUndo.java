package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An undo file holds no statement. */
final class EmptyUndo implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("empty-undo", Severity.WARNING)
                .when("a new undo file that was written by hand holds no statement")
                .effect("A downgrade says that it took the migration back, and has done nothing.")
                .instead("Write what takes the migration back. If nothing can, say so to whoever tries: DO $$ BEGIN"
                        + " RAISE EXCEPTION 'why there is no way back'; END $$;")
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file U1__users.sql
                    -- nothing to do
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file U1__users.sql
                    DROP TABLE users;
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.newFiles(MigrationKind.UNDO)
                .filter(file -> EmptyMigration.isEmpty(state.text(file)) && isByHand(file))
                .map(file -> FileHit.in(file, "takes nothing back"));
    }

    /** A generated one is empty where its migration left nothing to take back, as one that only validates. */
    private static boolean isByHand(MigrationFile file) {
        return file.header().generatedBy().isEmpty();
    }
}
