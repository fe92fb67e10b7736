package org.ddsmigrate.review.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Traced;

/** What became of constraints that were dropped. */
final class Constraints {
    private static final Pattern COMMA = Pattern.compile(",");

    private Constraints() {}

    /** Whether it went because a column of it went. */
    static boolean goesWithColumn(Traced statement, CatalogItem constraint) {
        return COMMA.splitAsStream(constraint.fact("columns"))
                .anyMatch(name -> statement
                        .dropped(Kind.COLUMN)
                        .anyMatch(column -> column.table() == constraint.table()
                                && column.simpleName().equals(name)));
    }

    /** The new constraint of the same kind on the same columns, by the end of the batch. */
    static Optional<CatalogItem> replacement(Batch batch, CatalogItem constraint) {
        return batch.end()
                .of(Kind.CONSTRAINT, constraint.table())
                .filter(other -> !batch.start().contains(other))
                .filter(other -> other.fact("type").equals(constraint.fact("type"))
                        && other.fact("columns").equals(constraint.fact("columns"))
                        && other.fact("target").equals(constraint.fact("target")))
                .findFirst();
    }

    static boolean isReplaced(Batch batch, CatalogItem constraint) {
        return replacement(batch, constraint).isPresent();
    }

    /** Whether PostgreSQL itself made it anew, as it does when the type of its column changes. */
    static boolean isMadeAnew(Traced statement, CatalogItem constraint) {
        return !statement.text().has("DROP CONSTRAINT")
                && statement
                        .before()
                        .of(Kind.CONSTRAINT, constraint.table())
                        .anyMatch(was -> was.simpleName().equals(constraint.simpleName()));
    }
}
