package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;

/** What PostgreSQL does to partitions, heirs and typed tables by itself when their parent or type changes. */
final class Inheritance {
    private final Schema from;
    private final Schema to;

    Inheritance(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the parent's or the type's own change brings this one about. */
    boolean follows(Change change) {
        if (change instanceof AlterColumn alter) {
            return follows(alter);
        }
        if (change instanceof Create create && create.object() instanceof TableColumn column) {
            return column.column().inherited() || staysTyped(column.table());
        }
        return change instanceof Drop drop
                && drop.object() instanceof TableColumn column
                && (column.column().inherited() || staysTyped(column.table()));
    }

    private boolean follows(AlterColumn alter) {
        return switch (alter.aspect()) {
            case TYPE ->
                staysTyped(alter.table())
                        || parentDoes(alter, column -> List.of(column.type(), column.collation()));
            case GENERATED -> parentDoes(alter, Column::generated);
            case IDENTITY -> false;
            case DEFAULT -> parentDoes(alter, Column::defaultValue);
            case NULLABILITY -> parentDoes(alter, Column::notNull);
            case STORAGE -> parentDoes(alter, Column::storage);
            case COMPRESSION -> parentDoes(alter, Column::compression);
            case STATISTICS -> parentDoes(alter, Column::statistics);
            case OPTIONS -> parentDoes(alter, Column::options);
        };
    }

    private boolean parentDoes(AlterColumn alter, Function<Column, Object> aspect) {
        return parents(from, alter.table()).stream()
                .filter(parents(to, alter.table())::contains)
                .anyMatch(parent -> {
                    Optional<Object> before = column(from, parent, alter).map(aspect);
                    Optional<Object> after = column(to, parent, alter).map(aspect);
                    return !before.equals(after)
                            && before.equals(Optional.of(aspect.apply(alter.from())))
                            && after.equals(Optional.of(aspect.apply(alter.to())));
                });
    }

    private static Optional<Column> column(Schema schema, QualifiedName table, AlterColumn alter) {
        return schema.table(table).flatMap(parent -> parent.column(alter.from().name()));
    }

    private static List<QualifiedName> parents(Schema schema, QualifiedName table) {
        List<QualifiedName> parents = new ArrayList<>();
        schema.table(table).ifPresent(heir -> {
            parents.addAll(heir.inherits());
            heir.partitionOf().map(PartitionOf::parent).ifPresent(parents::add);
        });
        return parents;
    }

    private boolean staysTyped(QualifiedName table) {
        Optional<QualifiedName> before = from.table(table).flatMap(Table::ofType);
        return before.isPresent() && before.equals(to.table(table).flatMap(Table::ofType));
    }

    /** Whether a key, check or index of a table becomes part of its new parent's when it is attached. */
    boolean joinsParent(SchemaObject object) {
        return hasTwin(object, from, to);
    }

    /** Whether a key, check or index is what the detached partition is left with of its old parent's. */
    boolean leftByParent(SchemaObject object) {
        return hasTwin(object, to, from);
    }

    private static boolean hasTwin(SchemaObject object, Schema alone, Schema attached) {
        Optional<QualifiedName> table = Parts.relation(object);
        Optional<QualifiedName> parent = table.flatMap(attached::table)
                .flatMap(Table::partitionOf)
                .map(PartitionOf::parent)
                .filter(name -> !parents(alone, table.get()).contains(name));
        List<Object> shape = shape(object);
        return parent.isPresent()
                && !shape.isEmpty()
                && attached.objects().values().stream()
                        .anyMatch(other ->
                                Parts.relation(other).equals(parent) && shape(other).equals(shape));
    }

    private static List<Object> shape(SchemaObject object) {
        if (object instanceof PrimaryKey key) {
            return List.of("primary key", key.columns(), key.include());
        }
        if (object instanceof UniqueConstraint key) {
            return List.of("unique", key.columns(), key.include(), key.nullsNotDistinct(), key.deferrability());
        }
        if (object instanceof ForeignKey key) {
            return List.of("foreign key", key.columns(), key.referencedTable(), key.referencedColumns());
        }
        if (object instanceof CheckConstraint check) {
            return List.of("check", check.name(), check.expression());
        }
        return object instanceof Index index
                ? List.of("index", index.unique(), index.method(), index.keys(), index.include(), index.predicate())
                : List.of();
    }
}
