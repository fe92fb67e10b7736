package org.ddsmigrate.review.files;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A number is left out where versions are counted. */
final class VersionGap implements FileRule {
    private static final Pattern COUNTED = Pattern.compile("[0-9]{1,5}");

    @Override
    public RulePage page() {
        return RulePage.of("version-gap", Severity.ADVICE)
                .when("the versions are counted, and the one before a new migration is missing")
                .effect("Perhaps a file was not committed; when it comes, it is too late: databases are past it.")
                .instead("Commit the missing file, or count on without a gap.")
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V3__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V2__invites.sql
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        if (state.history().hasScriptsElsewhere()) {
            return Stream.empty();
        }
        List<MigrationFile> all = state.folder().files(MigrationKind.VERSIONED);
        return Stream.iterate(1, n -> n < all.size(), n -> n + 1)
                .filter(n -> state.news().contains(all.get(n).path()))
                .flatMap(n -> gap(all.get(n - 1), all.get(n)).stream());
    }

    private static Optional<FileHit> gap(MigrationFile before, MigrationFile file) {
        Optional<BigInteger> last = number(before);
        Optional<BigInteger> next = number(file);
        if (last.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        BigInteger expected = last.get().add(BigInteger.ONE);
        return next.get().compareTo(expected) <= 0
                ? Optional.empty()
                : Optional.of(FileHit.in(file, "follows " + before.fileName() + ": there is no version " + expected));
    }

    private static Optional<BigInteger> number(MigrationFile file) {
        return file.version()
                .map(Version::text)
                .filter(text -> COUNTED.matcher(text).matches())
                .map(BigInteger::new);
    }
}
