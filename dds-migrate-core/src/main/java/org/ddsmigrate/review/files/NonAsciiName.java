package org.ddsmigrate.review.files;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A file's name holds characters that file systems spell in different ways. */
final class NonAsciiName implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("non-ascii-name", Severity.ADVICE)
                .when("the name of a migration has characters beyond ASCII")
                .effect("File systems and archives spell them in different ways. Flyway compares the name with its"
                        + " history, and refuses what it takes for another description.")
                .instead("Name it in ASCII.")
                .bad("""
                    -- next file V2__größe.sql
                    CREATE TABLE files (id bigint PRIMARY KEY);
                    """)
                .good("""
                    -- next file V2__size.sql
                    CREATE TABLE files (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<FileHit> find(FolderState state) {
        return state.newFiles()
                .filter(file -> !StandardCharsets.US_ASCII.newEncoder().canEncode(file.fileName()))
                .map(file -> FileHit.in(file, "its name has characters that not every file system spells alike"));
    }
}
