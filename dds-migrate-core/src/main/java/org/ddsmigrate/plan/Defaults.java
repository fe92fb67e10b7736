package org.ddsmigrate.plan;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.QualifiedName;

/** A default that has to be out of the way for a while. */
final class Defaults {
    private Defaults() {}

    static boolean isTakenAway(AlterColumn change) {
        return change.aspect() == ColumnAspect.DEFAULT
                && change.to().defaultValue().isEmpty();
    }

    static List<AlterColumn> takeAwayAndSet(AlterColumn change) {
        return takeAwayAndSet(change.table(), change.from(), change.to());
    }

    static List<AlterColumn> takeAwayAndSet(QualifiedName table, Column from, Column to) {
        AlterColumn away = new AlterColumn(table, from, from.withDefaultValue(Optional.empty()), ColumnAspect.DEFAULT);
        AlterColumn back = new AlterColumn(table, to.withDefaultValue(Optional.empty()), to, ColumnAspect.DEFAULT);
        return to.defaultValue().isPresent() ? List.of(away, back) : List.of(away);
    }
}
