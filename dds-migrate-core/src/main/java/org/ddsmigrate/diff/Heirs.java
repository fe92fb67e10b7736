package org.ddsmigrate.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** What is done to a column of a parent reaches its heirs and partitions too; PostgreSQL even refuses to do it there. */
public final class Heirs {
    private Heirs() {}

    /** The tables that a table inherits from, or is a partition of. */
    public static List<QualifiedName> parents(Schema schema, QualifiedName table) {
        return schema.table(table).map(Heirs::parents).orElse(List.of());
    }

    /** All tables that a table inherits from, its parents' parents among them. */
    public static Set<QualifiedName> ancestors(Schema schema, QualifiedName table) {
        Set<QualifiedName> ancestors = new TreeSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>(parents(schema, table));
        while (!open.isEmpty()) {
            QualifiedName next = open.remove();
            if (ancestors.add(next)) {
                open.addAll(parents(schema, next));
            }
        }
        return ancestors;
    }

    /**
     * The parents that a table never leaves on the way from one state to the other. INHERIT puts a new parent behind the
     * others, so one that has to come after a new one is left, and joined again.
     */
    public static List<QualifiedName> kept(Table from, Table to) {
        List<QualifiedName> wanted = parents(to);
        List<QualifiedName> kept = new ArrayList<>();
        for (QualifiedName parent : parents(from)) {
            if (kept.size() < wanted.size() && parent.equals(wanted.get(kept.size()))) {
                kept.add(parent);
            }
        }
        return kept;
    }

    public static List<QualifiedName> kept(Schema from, Schema to, QualifiedName table) {
        return from.table(table)
                .flatMap(before -> to.table(table).map(after -> kept(before, after)))
                .orElse(List.of());
    }

    /** Whether an heir keeps as its own what it has of the column, when the column goes. */
    public static boolean keepColumn(Schema from, Schema to, TableColumn column) {
        return from.tables()
                .map(Table::name)
                .filter(heir -> parents(from, heir).contains(column.table()))
                .filter(heir -> kept(from, to, heir).contains(column.table()))
                .anyMatch(heir -> to.table(heir)
                        .flatMap(table -> table.column(column.column().name()))
                        .filter(own -> !own.inherited())
                        .isPresent());
    }

    private static List<QualifiedName> parents(Table table) {
        return Stream.concat(table.inherits().stream(), table.partitionOf().map(PartitionOf::parent).stream())
                .toList();
    }

    /** The changes without those that come with a parent's. */
    static List<Change> withoutInherited(List<Change> changes, Schema from, Schema to) {
        return changes.stream()
                .filter(change -> !(change instanceof AlterColumn alter && comesWithParent(alter, changes, from, to)))
                .toList();
    }

    private static boolean comesWithParent(AlterColumn change, List<Change> all, Schema from, Schema to) {
        return kept(from, to, change.table()).stream()
                .anyMatch(parent -> all.stream()
                        .anyMatch(other -> other instanceof AlterColumn alter
                                && alter.table().equals(parent)
                                && alter.from().name().equals(change.from().name())
                                && alter.aspect() == change.aspect()
                                && isSame(change.aspect(), alter.to(), change.to())));
    }

    /** Whether the aspect is one that reaches the heirs, and leads to the same. */
    private static boolean isSame(ColumnAspect aspect, Column parent, Column heir) {
        return switch (aspect) {
            case TYPE -> true;
            case DEFAULT -> parent.defaultValue().equals(heir.defaultValue());
            case GENERATED -> parent.generated().equals(heir.generated());
            case NULLABILITY -> parent.notNull() == heir.notNull();
            case STORAGE -> parent.storage().equals(heir.storage());
            case STATISTICS -> parent.statistics().equals(heir.statistics());
            case IDENTITY, COMPRESSION, OPTIONS -> false;
        };
    }
}
