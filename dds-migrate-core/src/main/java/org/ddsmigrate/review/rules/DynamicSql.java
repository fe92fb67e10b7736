package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration runs SQL that it makes up at run time. */
final class DynamicSql implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("dynamic-sql", Severity.ADVICE)
                .when("a migration runs SQL that it makes up at run time")
                .effect("what it does to other data than the scratch server's nobody has seen.")
                .instead("Plain statements; or say why it has to be so: -- dds:allow dynamic-sql.")
                .before("")
                .bad("""
                    DO $$ BEGIN EXECUTE 'CREATE TABLE notes (id bigint)'; END $$;
                    """)
                .good("""
                    CREATE TABLE notes (id bigint);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().starts("DO"))
                .map(statement -> Hit.on(statement, "what it does depends on what it finds"));
    }
}
