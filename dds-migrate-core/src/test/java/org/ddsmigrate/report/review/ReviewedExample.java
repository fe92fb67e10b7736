package org.ddsmigrate.report.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.command.Review;
import org.ddsmigrate.command.ReviewInput;
import org.ddsmigrate.command.ReviewResult;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.rules.Rules;
import org.ddsmigrate.scratch.TestServers;

/** A review with something of everything, really run. */
final class ReviewedExample {
    private static final String BEFORE = """
            CREATE TABLE users (id bigint PRIMARY KEY, email varchar(200) NOT NULL, fax text, created timestamptz NOT NULL DEFAULT now());
            CREATE TABLE files (id bigint PRIMARY KEY, owner bigint, size int NOT NULL, name text NOT NULL, state text);
            CREATE TABLE audit_log (id bigint PRIMARY KEY, what text);
            """;

    private static final String FIRST = """
            -- Files belong to users <script>alert("&")</script>
            CREATE TABLE folders (
                id    bigint PRIMARY KEY,
                owner bigint NOT NULL REFERENCES users (id),
                name  varchar(80) NOT NULL
            );
            ALTER TABLE files ALTER COLUMN size TYPE bigint;
            ALTER TABLE files ADD CONSTRAINT files_owner_fkey FOREIGN KEY (owner) REFERENCES users (id);

            CREATE INDEX files_name ON files (name);
            ALTER TABLE users DROP COLUMN fax;
            ALTER TABLE users ADD COLUMN mobile text;
            DROP TABLE audit_log;
            """;

    private static final String SECOND = """
            CREATE INDEX CONCURRENTLY files_state ON files (state);
            """;

    private ReviewedExample() {}

    static ReviewReport run() {
        ReviewResult result = Review.on(TestServers.postgres())
                .run(new ReviewInput(
                        BEFORE,
                        List.of(
                                new MigrationScript("V32__folders, and owners.sql", FIRST),
                                new MigrationScript(
                                        "V33__index.sql", SECOND, Optional.of("executeInTransaction=false\n")))));
        Finding ofFile = Finding.of(
                "missing-undo", Severity.ERROR, "V33__index.sql", "has no undo file", "Write U33__index.sql beside it");
        List<Finding> findings = Stream.of(result.findings(), result.advice(), List.of(ofFile))
                .flatMap(List::stream)
                .toList();
        return new ReviewReport(
                "0.1.0",
                "PostgreSQL 17.11 (scratch, embedded)",
                Severity.ERROR,
                findings,
                Rules.all().stream().map(Rule::page).toList(),
                Optional.of(result.batch()),
                List.of("U32__folders, and owners.sql gives back the schema before it"),
                List.of("sizes of the tables in production: no database is configured"));
    }
}
