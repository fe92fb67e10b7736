package org.ddsmigrate.review.files;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration was edited that others have run. */
final class CommittedFileEdited implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("committed-file-edited", Severity.ERROR)
                .when("a versioned migration differs from what the shared branch, or the database, has of it")
                .effect("Databases that have run it keep what the old text made; Flyway refuses them from then on"
                        + " (\"checksum mismatch\"), and new databases get something else.")
                .instead("Take the edit back, and write it into a migration of its own.")
                .before("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY, email text);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V2__email.sql
                    ALTER TABLE users ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        Set<Path> applied = state.in(MigrationState.EDITED).map(state::place).collect(Collectors.toUnmodifiableSet());
        Stream<FileHit> inDatabase = applied.stream()
                .sorted()
                .map(path -> FileHit.in(path, "was applied to the database, and is not what it was then"));
        return Stream.concat(
                inDatabase,
                state.shared().stream()
                        .flatMap(branch -> edited(state, branch))
                        .filter(hit -> !applied.contains(hit.file())));
    }

    private static Stream<FileHit> edited(FolderState state, SharedBranch branch) {
        return state.folder().files(MigrationKind.VERSIONED).stream()
                .map(MigrationFile::path)
                .filter(branch.atFork()::contains)
                .filter(path -> !branch.unchanged().contains(path))
                .map(path -> FileHit.in(path, "is not what it is on " + branch.name()));
    }
}
