package org.ddsmigrate.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.schema.CheckConstraint;
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

/** What PostgreSQL does by itself to typed tables when their type changes, and to partitions that come and go. */
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
            return alter.aspect() == ColumnAspect.TYPE && staysTyped(alter.table());
        }
        if (change instanceof Create create && create.object() instanceof TableColumn column) {
            return column.column().inherited() || staysTyped(column.table());
        }
        return change instanceof Drop drop
                && drop.object() instanceof TableColumn column
                && (column.column().inherited() || staysTyped(column.table()));
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

    /** The checks that tables must have before they join new parents, because PostgreSQL only merges what both have. */
    List<Create> checksOfNewParents() {
        List<Create> checks = new ArrayList<>();
        to.tables().filter(table -> from.table(table.name()).isPresent()).forEach(table -> {
            Set<QualifiedName> before = ancestors(from, table.name());
            Set<QualifiedName> joined = ancestors(to, table.name());
            to.all(CheckConstraint.class)
                    .filter(check ->
                            joined.contains(check.table()) && !before.contains(check.table()) && !check.noInherit())
                    .map(check -> check.withTable(table.name()).withComment(Optional.empty()))
                    .filter(check -> !to.objects().containsKey(check.ref()) && !has(table.name(), before, check))
                    .forEach(check -> checks.add(new Create(check)));
        });
        return checks;
    }

    /** Whether a table has a check of its own, or keeps it when it leaves its parents. */
    private boolean has(QualifiedName table, Set<QualifiedName> parents, CheckConstraint check) {
        return from.all(CheckConstraint.class)
                .filter(had -> had.table().equals(table) || (parents.contains(had.table()) && !had.noInherit()))
                .anyMatch(had -> shape(had).equals(shape(check)));
    }

    private static Set<QualifiedName> ancestors(Schema schema, QualifiedName table) {
        Set<QualifiedName> ancestors = new TreeSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>(Heirs.parents(schema, table));
        while (!open.isEmpty()) {
            QualifiedName next = open.remove();
            if (ancestors.add(next)) {
                open.addAll(Heirs.parents(schema, next));
            }
        }
        return ancestors;
    }

    private static boolean hasTwin(SchemaObject object, Schema alone, Schema attached) {
        Optional<QualifiedName> table = Parts.relation(object);
        Optional<QualifiedName> parent = table.flatMap(attached::table)
                .flatMap(Table::partitionOf)
                .map(PartitionOf::parent)
                .filter(name -> !Heirs.parents(alone, table.get()).contains(name));
        List<Object> shape = shape(object);
        return parent.isPresent()
                && !shape.isEmpty()
                && attached.objects().values().stream()
                        .anyMatch(other -> Parts.relation(other).equals(parent)
                                && shape(other).equals(shape));
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
