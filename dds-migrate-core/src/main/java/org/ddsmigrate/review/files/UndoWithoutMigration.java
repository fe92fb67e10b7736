package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An undo file takes nothing back that there is. */
final class UndoWithoutMigration implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("undo-without-migration", Severity.WARNING)
                .when("there is no migration of the version that an undo file has")
                .effect("It is never run; the migration that it is meant for has no way back.")
                .instead("Give it the version of its migration, or remove it.")
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file U2__users.sql
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
        if (state.history().hasScriptsElsewhere()) {
            return Stream.empty();
        }
        return state.folder().files(MigrationKind.UNDO).stream()
                .filter(file -> file.version()
                        .filter(version -> isAlone(state, version))
                        .isPresent())
                .map(UndoWithoutMigration::hit);
    }

    private static boolean isAlone(FolderState state, Version version) {
        return state.folder().find(MigrationKind.VERSIONED, version).isEmpty() && !state.isBelowBaseline(version);
    }

    private static FileHit hit(MigrationFile file) {
        return FileHit.in(
                file,
                "there is no migration of version "
                        + file.version().map(Version::display).orElse(""));
    }
}
