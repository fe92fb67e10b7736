package org.ddsmigrate.review.files;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A new migration is older than what is deployed. */
final class VersionNotOnTop implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("version-not-on-top", Severity.ERROR)
                .when(
                        "a new migration has a lower version than one that the shared branch, or the database, has already")
                .effect("Databases that are further on never get it: Flyway refuses to go on, or passes over it;"
                        + " with outOfOrder they run it in another order than new databases do.")
                .instead("mvn dds-migrate:rebase gives it the next version, and makes it anew on top.")
                .before("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V3__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    -- next file V3__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V3__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    -- next file V4__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        if (state.isSet("flyway.outOfOrder")) {
            return Stream.empty();
        }
        Stream<FileHit> passedOver = state.in(MigrationState.IGNORED)
                .map(status -> FileHit.in(
                        state.place(status), "the database has newer versions already, and passes over this one"));
        return Stream.concat(state.shared().stream().flatMap(branch -> below(state, branch)), passedOver);
    }

    private static Stream<FileHit> below(FolderState state, SharedBranch branch) {
        Optional<Version> top = branch.files().stream()
                .flatMap(path -> state.folder().naming().migration(path).stream())
                .filter(migration -> migration.kind() == MigrationKind.VERSIONED)
                .map(MigrationNaming.Migration::version)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return top.stream()
                .flatMap(newest -> state.folder().files(MigrationKind.VERSIONED).stream()
                        .filter(file -> !branch.files().contains(file.path()))
                        .filter(file ->
                                file.version().filter(newest::isNewerThan).isPresent())
                        .map(file -> FileHit.in(file, branch.name() + " is at version " + newest + " already")));
    }
}
