package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An undo file is called otherwise than its migration. */
final class UndoNamedOtherwise implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("undo-named-otherwise", Severity.ADVICE)
                .when("an undo file has another description than the migration of its version")
                .effect("Perhaps it belongs to another migration; the version alone decides what it takes back.")
                .instead("Give both the same description, or the undo file the right version.")
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file U1__invites.sql
                    DROP TABLE users;
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
                .flatMap(undo -> undo
                        .version()
                        .flatMap(version -> state.folder().find(MigrationKind.VERSIONED, version))
                        .filter(file -> !file.description().equals(undo.description()))
                        .map(file -> FileHit.in(undo, "takes back " + file.fileName()))
                        .stream());
    }
}
