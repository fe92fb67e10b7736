package org.ddsmigrate.review.files;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A file is named like a migration, and has a suffix that Flyway does not look for. */
final class IgnoredFile implements FileRule {
    private static final Pattern NOT_SQL = Pattern.compile(".*\\.(conf|java|kt|class|md|txt|json|toml)");

    @Override
    public RulePage page() {
        return RulePage.of("ignored-file", Severity.WARNING)
                .when("a file is named like a migration, but Flyway does not look for its suffix")
                .effect("Flyway never runs it.")
                .instead("Name it .sql, add the suffix to flyway.sqlMigrationSuffixes, or move it away.")
                .bad("""
                    -- next file V2__invites.pgsql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        MigrationNaming naming = state.folder().naming();
        return state.folder().others().stream()
                .filter(file -> isMeant(naming, file.path().getFileName().toString()))
                .map(file -> FileHit.in(
                        file.path(),
                        "is named like a migration, and ends in none of " + String.join(", ", naming.suffixes())));
    }

    private static boolean isMeant(MigrationNaming naming, String name) {
        String suffix = naming.suffixes().get(0);
        boolean ends = naming.suffixes().stream().anyMatch(name::endsWith);
        return !ends
                && !NOT_SQL.matcher(name).matches()
                && name.contains(naming.separator())
                && naming.parse(name + suffix) instanceof MigrationNaming.Migration;
    }
}
