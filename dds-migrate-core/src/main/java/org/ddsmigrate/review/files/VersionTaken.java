package org.ddsmigrate.review.files;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** Somebody else merged a migration with the same version. */
final class VersionTaken implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("version-taken", Severity.ERROR)
                .when("the branch that the work comes together in got a migration of the same version meanwhile")
                .effect("Each branch is right alone; merged, Flyway refuses the folder.")
                .instead("mvn dds-migrate:rebase gives it the next version, and makes it anew on top of the other.")
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
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V3__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.shared().stream()
                .flatMap(branch -> state.folder().files().stream()
                        .filter(file -> !branch.files().contains(file.path()))
                        .flatMap(file -> branch.arrived().stream()
                                .filter(other -> isSame(state, file, other))
                                .map(other -> hit(file, other, branch))));
    }

    private static boolean isSame(FolderState state, MigrationFile file, Path other) {
        return state.folder()
                .naming()
                .migration(other)
                .filter(migration -> migration.kind() == file.kind()
                        && migration.version().equals(file.version())
                        && (file.version().isPresent()
                                || migration.description().equals(file.description())))
                .isPresent();
    }

    private static FileHit hit(MigrationFile file, Path other, SharedBranch branch) {
        String what = file.version().isPresent() ? "version" : "description";
        return FileHit.in(
                file, branch.name() + " has got " + other.getFileName() + " meanwhile, which has the same " + what);
    }
}
