package org.ddsmigrate.diff;

import java.util.Optional;
import java.util.function.Function;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.TableColumn;

/** Compares two columns of one name, aspect by aspect. */
final class ColumnComparator {
    private ColumnComparator() {}

    static void compare(QualifiedName table, Column from, Column to, Findings findings) {
        if (from.equals(to)) {
            return;
        }
        if (mustBeComputedAnew(from, to)) {
            makeAgain(table, from, to, findings);
            return;
        }
        if (!from.type().equals(to.type()) || !from.collation().equals(to.collation())) {
            findings.add(new AlterColumn(table, from, to, ColumnAspect.TYPE));
        }
        aspect(table, from, to, ColumnAspect.GENERATED, Column::generated, findings);
        aspect(table, from, to, ColumnAspect.IDENTITY, Column::identity, findings);
        aspect(table, from, to, ColumnAspect.DEFAULT, Column::defaultValue, findings);
        aspect(table, from, to, ColumnAspect.NULLABILITY, Column::notNull, findings);
        aspect(table, from, to, ColumnAspect.STORAGE, Column::storage, findings);
        aspect(table, from, to, ColumnAspect.COMPRESSION, Column::compression, findings);
        aspect(table, from, to, ColumnAspect.STATISTICS, Column::statistics, findings);
        aspect(table, from, to, ColumnAspect.OPTIONS, Column::options, findings);
        findings.comment(ObjectRef.column(table, from.name()), from.comment(), to.comment());
    }

    private static void aspect(
            QualifiedName table,
            Column from,
            Column to,
            ColumnAspect aspect,
            Function<Column, Object> value,
            Findings findings) {
        if (!value.apply(from).equals(value.apply(to))) {
            findings.add(new AlterColumn(table, from, to, aspect));
        }
    }

    /** What was computed only when it was read is written down, so that an ordinary column keeps the values. */
    private static void makeAgain(QualifiedName table, Column from, Column to, Findings findings) {
        boolean keepsValues = from.generated().isPresent() && to.generated().isEmpty();
        Column first = keepsValues ? to.withDefaultValue(Optional.empty()).withNotNull(false) : to;
        findings.recreate(new TableColumn(table, from), new TableColumn(table, first));
        if (keepsValues) {
            findings.add(new Fill(table, to.name(), from.generated().get().expression()));
            aspect(table, first, to, ColumnAspect.DEFAULT, Column::defaultValue, findings);
            aspect(table, first, to, ColumnAspect.NULLABILITY, Column::notNull, findings);
        }
    }

    /**
     * A stored generated column can become an ordinary one in place (DROP EXPRESSION); every other change of how it is
     * computed, or of what it is computed to, makes the column again: its values are derived, so none is lost. An
     * ordinary column can't become a generated one: it is dropped, with its values.
     */
    private static boolean mustBeComputedAnew(Column from, Column to) {
        Optional<Generated> before = from.generated();
        Optional<Generated> after = to.generated();
        boolean typeChanges = !from.type().equals(to.type());
        if (before.isPresent() && after.isPresent()) {
            return !before.equals(after) || typeChanges;
        }
        if (before.isPresent()) {
            return before.get().kind() == Generated.Kind.VIRTUAL;
        }
        return after.isPresent();
    }
}
