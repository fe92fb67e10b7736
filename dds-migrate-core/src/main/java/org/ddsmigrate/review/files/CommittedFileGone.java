package org.ddsmigrate.review.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration was deleted or renamed that others have run. */
final class CommittedFileGone implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("committed-file-gone", Severity.ERROR)
                .when("a versioned migration that the shared branch, or the database, has is not there any more")
                .effect("Flyway refuses every database that has run it; new databases lack what it made.")
                .instead("Bring it back under its name: git checkout. What it made is taken away by a migration of its"
                        + " own; a baseline migration (B) may stand for old ones.")
                .before("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file B2__users_and_invites.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        Set<Path> applied = missing(state).collect(Collectors.toUnmodifiableSet());
        Stream<FileHit> inDatabase = applied.stream()
                .sorted()
                .map(path -> FileHit.in(path, "was applied to the database, and is not there any more"));
        return Stream.concat(
                inDatabase,
                state.shared().stream()
                        .flatMap(branch -> gone(state, branch))
                        .filter(hit -> !applied.contains(hit.file())));
    }

    private static Stream<Path> missing(FolderState state) {
        String ignored = state.history().flyway().getOrDefault("flyway.ignoreMigrationPatterns", "");
        return state.in(MigrationState.MISSING)
                .filter(status -> !ignored.contains(":missing") && !ignored.contains(":*"))
                .filter(status -> !status.version().map(state::isBelowBaseline).orElse(false))
                .map(status -> state.history().folders().get(0).resolve(status.script()));
    }

    private static Stream<FileHit> gone(FolderState state, SharedBranch branch) {
        return branch.atFork().stream()
                .sorted()
                .filter(path -> !Files.exists(path))
                .filter(path -> state.folder()
                        .naming()
                        .migration(path)
                        .filter(migration -> migration.kind() == MigrationKind.VERSIONED)
                        .flatMap(migration -> migration.version())
                        .filter(version -> !state.isBelowBaseline(version))
                        .isPresent())
                .map(path -> FileHit.in(path, "is on " + branch.name() + ", and not here any more"));
    }
}
