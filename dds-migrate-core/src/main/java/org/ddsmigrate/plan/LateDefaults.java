package org.ddsmigrate.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/**
 * Defaults that call a function which itself needs the table: such a table is made without the default, which is set
 * when the function is there, and loses the default before the function goes.
 */
final class LateDefaults {
    private final SortedSet<ObjectRef> columns = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();

    private LateDefaults() {}

    static LateDefaults of(Schema from, Schema to, List<Change> changes) {
        LateDefaults late = new LateDefaults();
        for (Change change : changes) {
            late.add(from, to, change);
        }
        return late;
    }

    /** The changes with those defaults taken out of their tables. */
    List<Change> changes() {
        return changes;
    }

    /** The columns whose default does not come or go with the table. */
    Set<ObjectRef> columns() {
        return columns;
    }

    private void add(Schema from, Schema to, Change change) {
        if (change instanceof Create create && create.object() instanceof Table table) {
            Table bare = table;
            List<Change> defaults = new ArrayList<>();
            for (Column column : circular(to, table)) {
                Column without = column.withDefaultValue(Optional.empty());
                bare = bare.withColumn(without);
                defaults.add(new AlterColumn(table.name(), without, column, ColumnAspect.DEFAULT));
            }
            changes.add(new Create(bare));
            changes.addAll(defaults);
        } else if (change instanceof Drop drop && drop.object() instanceof Table table) {
            for (Column column : circular(from, table)) {
                Column without = column.withDefaultValue(Optional.empty());
                changes.add(new AlterColumn(table.name(), column, without, ColumnAspect.DEFAULT));
            }
            changes.add(change);
        } else {
            changes.add(change);
        }
    }

    private List<Column> circular(Schema schema, Table table) {
        List<Column> circular = new ArrayList<>();
        for (Column column : table.columns()) {
            ObjectRef ref = ObjectRef.column(table.name(), column.name());
            if (column.defaultValue().isPresent() && callsWhatNeeds(schema, ref, table.ref())) {
                columns.add(ref);
                circular.add(column);
            }
        }
        return circular;
    }

    private static boolean callsWhatNeeds(Schema schema, ObjectRef column, ObjectRef table) {
        Set<ObjectRef> seen = new TreeSet<>();
        Deque<ObjectRef> open = new ArrayDeque<>();
        schema.needs(column).stream()
                .filter(need -> need.kind() == ObjectKind.ROUTINE)
                .forEach(open::add);
        while (!open.isEmpty()) {
            ObjectRef ref = open.remove();
            if (ref.equals(table)) {
                return true;
            }
            if (seen.add(ref)) {
                open.addAll(schema.needs(ref));
            }
        }
        return false;
    }
}
