package org.ddsmigrate.review.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Traced;

/** What CASCADE takes with what is dropped. */
final class Cascade {
    private static final Set<Kind> OF_OTHERS = Set.of(
            Kind.VIEW,
            Kind.MATERIALIZED_VIEW,
            Kind.TABLE,
            Kind.CONSTRAINT,
            Kind.COLUMN,
            Kind.ROUTINE,
            Kind.POLICY,
            Kind.TRIGGER,
            Kind.INDEX);

    private Cascade() {}

    /** Whether it went although the statement neither names it nor the table that it belonged to. */
    static boolean isCollateral(Traced statement, CatalogItem item) {
        if (!statement.text().has("CASCADE") || !OF_OTHERS.contains(item.kind())) {
            return false;
        }
        boolean goesWithItsTable = item.table() != 0
                && item.kind() != Kind.TABLE
                && statement.after().table(item.table()).isEmpty();
        boolean partition = item.is("partition");
        return !goesWithItsTable && !partition && !names(statement, item) && !isOfNamedColumn(statement, item);
    }

    /** As people call it. */
    static String word(CatalogItem item) {
        return item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean names(Traced statement, CatalogItem item) {
        return statement
                .text()
                .sql()
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*(?<![a-z0-9_])"
                        + Pattern.quote(item.simpleName().toLowerCase(Locale.ROOT))
                        + "(?![a-z0-9_]).*");
    }

    /** A constraint or an index of the table whose column is dropped. */
    private static boolean isOfNamedColumn(Traced statement, CatalogItem item) {
        return (item.kind() == Kind.INDEX || item.kind() == Kind.CONSTRAINT)
                && statement.text().starts("ALTER TABLE")
                && statement
                        .before()
                        .table(item.table())
                        .filter(table -> names(statement, table))
                        .isPresent();
    }
}
