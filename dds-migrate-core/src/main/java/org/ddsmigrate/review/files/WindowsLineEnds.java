package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** The lines of a file end as on Windows. */
final class WindowsLineEnds implements FileRule {
    @Override
    public RulePage page() {
        return RulePage.of("windows-line-ends", Severity.ADVICE)
                .when("lines of a file end with a carriage return")
                .effect("Flyway's checksum takes no notice of it. But the carriage returns become part of function"
                        + " bodies and literals, which then differ from one deployment to the next.")
                .instead("Save it with line feeds alone, and write *.sql text eol=lf into .gitattributes.")
                .bad("""
                    -- next file V1__users.sql (with carriage returns)
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
                .filter(file -> state.text(file).contains("\r\n"))
                .map(file -> FileHit.in(file, "its lines end with carriage returns"));
    }
}
