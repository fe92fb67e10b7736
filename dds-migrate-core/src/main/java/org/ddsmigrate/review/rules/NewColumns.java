package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Traced;

/** What a constraint asks of columns that no row has a value for yet. */
final class NewColumns {
    private static final Pattern COMMA = Pattern.compile(",");

    private NewColumns() {}

    /** Whether all columns of a constraint came with the same batch. */
    static boolean areAll(Traced statement, CatalogItem constraint) {
        return !constraint.fact("columns").isEmpty()
                && columns(statement, constraint)
                        .allMatch(column -> column.filter(statement::isOld).isEmpty());
    }

    /** Whether one statement adds the columns and their constraint, and every row gets null: PostgreSQL looks at none. */
    static boolean areAllEmpty(Traced statement, CatalogItem constraint) {
        List<CatalogItem> made = statement.created(Kind.COLUMN).toList();
        return !constraint.fact("columns").isEmpty()
                && columns(statement, constraint)
                        .allMatch(column -> column.filter(found -> made.contains(found) && !found.has("default"))
                                .isPresent());
    }

    private static java.util.stream.Stream<Optional<CatalogItem>> columns(Traced statement, CatalogItem constraint) {
        return COMMA.splitAsStream(constraint.fact("columns"))
                .map(name -> statement
                        .after()
                        .of(Kind.COLUMN, constraint.table())
                        .filter(column -> column.simpleName().equals(name))
                        .findFirst());
    }
}
