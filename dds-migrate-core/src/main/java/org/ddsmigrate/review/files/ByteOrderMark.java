package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A file begins with a byte order mark. */
final class ByteOrderMark implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("byte-order-mark", Severity.ADVICE)
                .when("a file begins with a byte order mark, as some editors put it there")
                .effect("Flyway passes over it; psql and other tools take it for a part of the first word, and fail.")
                .instead("Save it as UTF-8 without a byte order mark.")
                .bad("""
                    -- next file V1__users.sql (with byte order mark)
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V1__users.sql
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.newFiles()
                .filter(file -> state.text(file).startsWith("\ufeff"))
                .map(file -> new FileHit(file.path(), 1, "begins with a byte order mark"));
    }
}
