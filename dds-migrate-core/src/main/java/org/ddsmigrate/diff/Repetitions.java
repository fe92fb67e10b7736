package org.ddsmigrate.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/** ALTER TABLE does to a parent's heirs and partitions what it does to the parent; it need not be said again. */
final class Repetitions {
    private static final Set<ColumnAspect> HANDED_DOWN = Set.of(
            ColumnAspect.TYPE,
            ColumnAspect.DEFAULT,
            ColumnAspect.NULLABILITY,
            ColumnAspect.GENERATED,
            ColumnAspect.STORAGE,
            ColumnAspect.STATISTICS);

    private final Schema from;
    private final Schema to;
    private final Set<String> altered;

    private Repetitions(Schema from, Schema to, List<Change> changes) {
        this.from = from;
        this.to = to;
        this.altered = changes.stream()
                .filter(change -> change instanceof AlterColumn)
                .map(change -> key(change.subject(), ((AlterColumn) change).aspect()))
                .collect(Collectors.toSet());
    }

    static Difference without(Difference difference, Schema from, Schema to) {
        Repetitions repetitions = new Repetitions(from, to, difference.changes());
        return new Difference(
                difference.changes().stream()
                        .filter(change -> !repetitions.isHandedDown(change))
                        .toList(),
                difference.unsupported());
    }

    private boolean isHandedDown(Change change) {
        if (!(change instanceof AlterColumn alter) || !HANDED_DOWN.contains(alter.aspect())) {
            return false;
        }
        return parents(to, alter.table())
                .filter(parent -> parents(from, alter.table()).anyMatch(parent::equals))
                .anyMatch(parent -> {
                    ObjectRef column = ObjectRef.column(parent, alter.to().name());
                    Optional<Column> wanted = to.table(parent).flatMap(t -> t.column(alter.to().name()));
                    return altered.contains(key(column, alter.aspect()))
                            && wanted.filter(w -> same(w, alter.to(), alter.aspect())).isPresent();
                });
    }

    private static boolean same(Column parent, Column heir, ColumnAspect aspect) {
        return switch (aspect) {
            case TYPE -> parent.type().equals(heir.type()) && parent.collation().equals(heir.collation());
            case DEFAULT -> parent.defaultValue().equals(heir.defaultValue());
            case NULLABILITY -> parent.notNull() == heir.notNull();
            case GENERATED -> parent.generated().equals(heir.generated());
            case STORAGE -> parent.storage().equals(heir.storage());
            case STATISTICS -> parent.statistics().equals(heir.statistics());
            case IDENTITY, COMPRESSION, OPTIONS -> false;
        };
    }

    private static Stream<QualifiedName> parents(Schema schema, QualifiedName table) {
        Optional<Table> found = schema.table(table);
        return Stream.concat(
                found.stream().flatMap(t -> t.inherits().stream()),
                found.flatMap(Table::partitionOf).map(PartitionOf::parent).stream());
    }

    private static String key(ObjectRef column, ColumnAspect aspect) {
        return column + " " + aspect;
    }
}
