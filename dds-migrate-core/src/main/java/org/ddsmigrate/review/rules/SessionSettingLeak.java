package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** SET without LOCAL changes what a session does; Flyway sets back {@code search_path} and the role, and nothing else. */
final class SessionSettingLeak implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("session-setting-leak", Severity.WARNING)
                .when("SET without LOCAL changes what a session does, and Flyway does not set it back")
                .effect("migrations after it in the same run, and whoever gets the connection next, run with it.")
                .instead("SET LOCAL, which ends with the transaction.")
                .before("""
                    CREATE SCHEMA shop;
                    """)
                .bad("""
                    SET row_security = off;
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """)
                .good("""
                    SET search_path TO shop;
                    SET LOCAL row_security = off;
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.script().transactional()
                        && statement
                                .text()
                                .has(
                                        "SET (SESSION )?(SESSION AUTHORIZATION|SESSION_REPLICATION_ROLE|ROW_SECURITY|DEFAULT_\\w+|STANDARD_CONFORMING_STRINGS)")
                        && statement.text().starts("SET"))
                .filter(statement -> batch.of(statement.script()).stream()
                        .noneMatch(other -> other.text().starts("RESET")))
                .map(statement -> Hit.on(statement, "the setting outlives this migration"));
    }
}
