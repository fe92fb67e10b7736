package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A new migration counts in another way than the older ones. */
final class MixedVersionStyles implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("mixed-version-styles", Severity.WARNING)
                .when("a new migration is numbered in another way than the older ones, as with a date among numbers")
                .effect("Versions are compared as numbers: after a date, every counted version is too low, for ever.")
                .instead("Number it as the others, or change over once, on purpose, from counting to dates.")
                .before("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    -- next file V20261126__invites.sql
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
        if (state.folder().without(state.news()).mixedStyles().isPresent()) {
            return Stream.empty();
        }
        return state.folder().mixedStyles().stream()
                .flatMap(
                        text -> state.newFiles(MigrationKind.VERSIONED).limit(1).map(file -> FileHit.in(file, text)));
    }
}
