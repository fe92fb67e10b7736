package org.ddsmigrate.review.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** The shared branch has migrations that this one lacks. */
final class BehindSharedBranch implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("behind-shared-branch", Severity.ADVICE)
                .when("the shared branch has migrations that this one lacks")
                .effect("What is checked here is not what will be merged.")
                .instead("Merge it, or rebase on it, and check again.")
                .before("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- merged since
                    -- next file V2__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V3__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V2__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    -- next file V3__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.shared().stream().flatMap(branch -> {
            List<Path> lacking = branch.arrived().stream()
                    .filter(path -> !Files.exists(path))
                    .filter(path -> isVersioned(state, path))
                    .sorted()
                    .toList();
            return lacking.stream()
                    .limit(1)
                    .map(path -> FileHit.in(state.history().folders().get(0), text(branch, lacking)));
        });
    }

    private static boolean isVersioned(FolderState state, Path path) {
        return state.folder()
                .naming()
                .migration(path)
                .filter(migration -> migration.kind() == MigrationKind.VERSIONED)
                .isPresent();
    }

    private static String text(SharedBranch branch, List<Path> lacking) {
        return branch.name() + " has "
                + lacking.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(", "))
                + " that " + (lacking.size() == 1 ? "is" : "are") + " not here";
    }
}
