package org.ddsmigrate.review.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFolder.LocatedFile;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A script configuration stands beside no script. */
final class StrayConfiguration implements FileRule {
    private static final String END = ".conf";

    @Override
    public RulePage page() {
        return RulePage.of("stray-script-configuration", Severity.WARNING)
                .when("there is no script of the name that a script configuration has")
                .effect("Flyway reads it for no script: the one that it is meant for runs as if it were not there,"
                        + " in a transaction.")
                .instead("Name it as the script, with .conf after the script's own suffix; or remove it.")
                .bad("""
                    -- next file V2__index.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    -- next file V2__indexes.sql.conf
                    executeInTransaction=false
                    """)
                .good("""
                    -- next file V2__index.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    -- next file V2__index.sql.conf
                    executeInTransaction=false
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.folder().others().stream()
                .map(LocatedFile::path)
                .filter(path -> isOfScript(state, path))
                .filter(path -> !Files.exists(script(path)))
                .map(path -> FileHit.in(path, "there is no " + script(path).getFileName() + " that it could be for"));
    }

    private static boolean isOfScript(FolderState state, Path path) {
        String name = path.getFileName().toString();
        return state.folder().naming().suffixes().stream().anyMatch(suffix -> name.endsWith(suffix + END));
    }

    private static Path script(Path conf) {
        String name = conf.getFileName().toString();
        return conf.resolveSibling(name.substring(0, name.length() - END.length()));
    }
}
