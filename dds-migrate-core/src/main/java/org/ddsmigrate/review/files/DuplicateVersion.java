package org.ddsmigrate.review.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** Two files claim one version. */
final class DuplicateVersion implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("duplicate-version", Severity.ERROR)
                .when("two files have one version, or two repeatable migrations one description")
                .effect("Flyway refuses the folder: \"Found more than one migration with version\".")
                .instead("Give one of them another version, or remove it.")
                .bad("""
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    -- next file V2.0__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    -- next file V3__notes.sql
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public boolean preventsReplay() {
        return true;
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        Map<List<Object>, MigrationFile> seen = new HashMap<>();
        return state.folder().files().stream().flatMap(file -> {
            Object identity = file.version().<Object>map(version -> version).orElse(file.description());
            return Optional.ofNullable(seen.putIfAbsent(List.of(file.kind(), identity), file))
                    .map(first -> hit(file, first))
                    .stream();
        });
    }

    private static FileHit hit(MigrationFile file, MigrationFile first) {
        String what = file.version().isPresent() ? "version" : "description";
        return FileHit.in(file, "has the same " + what + " as " + first.fileName());
    }
}
