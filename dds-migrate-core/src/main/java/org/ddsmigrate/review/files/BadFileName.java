package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** Flyway skips a file because of its name. */
final class BadFileName implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("bad-file-name", Severity.ERROR)
                .when("a file of the migration folder has Flyway's suffix, and a name that Flyway can't read")
                .effect("Flyway skips it without a word, unless validateMigrationNaming is set.")
                .instead("Rename it, or move it out of the migration folder.")
                .bad("""
                    -- next file V2_invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public boolean preventsReplay() {
        return true;
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.folder().misnamed().stream()
                .map(file -> FileHit.in(file.path(), "Flyway ignores this file: " + file.reason()));
    }
}
