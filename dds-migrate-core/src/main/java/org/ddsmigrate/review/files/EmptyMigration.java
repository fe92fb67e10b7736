package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.SqlText;

/** A migration holds no statement. */
final class EmptyMigration implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("empty-migration", Severity.WARNING)
                .when("a new migration holds no statement")
                .effect("Its version is used up without anything done; what is written into it later is a checksum"
                        + " mismatch where it ran.")
                .instead("Write what it is for, or remove it.")
                .bad("""
                    -- next file V1__users.sql
                    -- to be written
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.newFiles()
                .filter(file -> file.kind() != MigrationKind.UNDO)
                .filter(file -> isEmpty(state.text(file)))
                .map(file -> FileHit.in(file, "holds no statement"));
    }

    static boolean isEmpty(String text) {
        String sql = text.startsWith("\ufeff") ? text.substring(1) : text;
        return SqlText.of(sql).words().replace(";", "").isBlank();
    }
}
