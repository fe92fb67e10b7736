package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A serial or identity column is added to a table that was there before. */
final class AddSerialOrIdentity implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("add-serial-or-identity", Severity.ERROR)
                .growsWithRows()
                .when("a serial or identity column is added to a table that was there before")
                .effect("ACCESS EXCLUSIVE lock on the table until every row has its number and is written anew.")
                .instead("Add a nullable column and a sequence, fill it in batches, then make it the default and "
                        + "NOT NULL.")
                .before("""
                    CREATE TABLE invites (email text);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN id bigint;
                    CREATE SEQUENCE invites_id_seq OWNED BY invites.id;
                    ALTER TABLE invites ALTER COLUMN id SET DEFAULT nextval('invites_id_seq');
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return AddedColumns.rewriting(statement)
                .filter(column ->
                        column.has("identity") || column.fact("default").startsWith("nextval("))
                .map(column -> Hit.on(
                        statement,
                        column.name(),
                        "every row of " + statement.after().relationName(column.table())
                                + " is written anew to number it"));
    }
}
