package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A database is dropped. */
final class DropDatabase implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-database", Severity.ERROR)
                .when("a database is dropped")
                .effect("everything is gone, and no undo brings it back.")
                .instead("Databases are not a migration's business: leave them to whoever runs the server.")
                .before("")
                .bad("""
                    DROP DATABASE shop;
                    """)
                .good("""
                    CREATE TABLE shop (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().starts("DROP DATABASE"))
                .map(statement -> Hit.on(statement, "a whole database is dropped"));
    }
}
