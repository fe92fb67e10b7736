package org.ddsmigrate.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;

/** What PostgreSQL does by itself to typed tables when their type changes, and to heirs and partitions. */
final class Inheritance {
    private final Schema from;
    private final Schema to;
    private final RemadeTables remade;

    Inheritance(Schema from, Schema to, RemadeTables remade) {
        this.from = from;
        this.to = to;
        this.remade = remade;
    }

    /** Whether the parent's or the type's own change brings this one about. */
    boolean follows(Change change) {
        if (change instanceof AlterColumn alter) {
            return alter.aspect() == ColumnAspect.TYPE && staysTyped(alter.table());
        }
        if (change instanceof Create create && create.object() instanceof TableColumn column) {
            return comesWithParent(column) || staysTyped(column.table());
        }
        return change instanceof Drop drop
                && drop.object() instanceof TableColumn column
                && (goesWithParent(column) || staysTyped(column.table()));
    }

    private boolean comesWithParent(TableColumn column) {
        return column.column().inherited() && given(column).isPresent();
    }

    /** What a column is like that comes with a parent's. */
    private Optional<Column> given(TableColumn column) {
        return Heirs.kept(from, to, column.table()).stream()
                .flatMap(parent -> column(to, parent, column).stream())
                .findFirst()
                .map(parent -> parent.withComment(Optional.empty()).withIdentity(Optional.empty()));
    }

    /** In what columns differ from what they are like when they come with a parent's. */
    void compareNewColumns(Findings findings) {
        tablesOfBoth().forEach(name -> {
            Table before = from.table(name).orElseThrow();
            Table after = to.table(name).orElseThrow();
            after.columns().stream()
                    .filter(column ->
                            column.inherited() && before.column(column.name()).isEmpty())
                    .forEach(column -> given(new TableColumn(name, column))
                            .ifPresent(given -> ColumnComparator.compare(name, given, column, findings)));
        });
    }

    private boolean goesWithParent(TableColumn column) {
        return column.column().inherited()
                && Heirs.kept(from, to, column.table()).stream()
                        .anyMatch(parent -> column(from, parent, column)
                                .filter(given -> !Heirs.keepColumn(from, to, new TableColumn(parent, given)))
                                .isPresent());
    }

    private static Optional<Column> column(Schema schema, QualifiedName parent, TableColumn column) {
        return schema.table(parent)
                .flatMap(table -> table.column(column.column().name()));
    }

    private boolean staysTyped(QualifiedName table) {
        Optional<QualifiedName> before = from.table(table).flatMap(Table::ofType);
        return before.isPresent() && before.equals(to.table(table).flatMap(Table::ofType));
    }

    /** Whether a key, check or index of a table becomes part of its new parent's when it joins it. */
    boolean joinsParent(SchemaObject object) {
        return hasTwin(object, to);
    }

    /** Whether a key, check or index is what the table that has left is left with of its old parent's. */
    boolean leftByParent(SchemaObject object) {
        return hasTwin(object, from);
    }

    /** The checks that tables must have before they join new parents, because PostgreSQL only merges what both have. */
    List<Create> checksOfNewParents() {
        return tablesOfBoth()
                .flatMap(table -> given(to, changedAncestors(to, table), table)
                        .filter(check -> !to.objects().containsKey(check.ref()) && !has(from, table, check))
                        .map(Create::new))
                .toList();
    }

    /** The checks that tables are left with by parents that they leave, where nothing else asks for them. */
    List<Drop> checksOfOldParents() {
        return tablesOfBoth()
                .flatMap(table -> given(from, changedAncestors(from, table), table)
                        .filter(check -> !has(to, table, check) && !isKept(table, check))
                        .map(Drop::new))
                .toList();
    }

    /**
     * The keys and indexes that partitions are left with by parents that they leave, where nothing else asks for them.
     *
     * @param dropped all that is dropped anyway
     */
    List<Drop> partsOfOldParents(Set<ObjectRef> dropped) {
        return from.inherited().values().stream()
                .filter(part -> isOfOldParent(part) && !isKept(part))
                .filter(part -> !(part instanceof ForeignKey key && goesWithParents(key, dropped)))
                .map(Drop::new)
                .toList();
    }

    /** Whether it becomes the partition's own; what refers to single partitions for a foreign key does not. */
    private boolean isOfOldParent(SchemaObject part) {
        QualifiedName table = Parts.relation(part).orElseThrow();
        return isOfBoth(table)
                && !parent(from, table).equals(parent(to, table))
                && hasPart(from, Heirs.ancestors(from, table), part);
    }

    /** The parent's foreign key, when it is dropped, goes before the partition leaves. */
    private boolean goesWithParents(ForeignKey key, Set<ObjectRef> dropped) {
        Set<QualifiedName> ancestors = Heirs.ancestors(from, key.table());
        return from.all(ForeignKey.class)
                .filter(other ->
                        ancestors.contains(other.table()) && shape(other).equals(shape(key)))
                .anyMatch(other -> other.name().equals(key.name()) && dropped.contains(other.ref()));
    }

    private boolean isKept(SchemaObject part) {
        QualifiedName table = Parts.relation(part).orElseThrow();
        Set<QualifiedName> tables = new TreeSet<>(Heirs.ancestors(to, table));
        tables.add(table);
        return hasPart(to, tables, part);
    }

    private static boolean hasPart(Schema schema, Set<QualifiedName> tables, SchemaObject part) {
        return schema.objects().values().stream()
                .anyMatch(
                        other -> Parts.relation(other).filter(tables::contains).isPresent()
                                && shape(other).equals(shape(part)));
    }

    private static Optional<QualifiedName> parent(Schema schema, QualifiedName table) {
        return schema.table(table).flatMap(Table::partitionOf).map(PartitionOf::parent);
    }

    private Stream<QualifiedName> tablesOfBoth() {
        return to.tables().map(Table::name).filter(this::isOfBoth);
    }

    /** The checks that tables give to an heir, as its own. */
    private static Stream<CheckConstraint> given(Schema schema, Set<QualifiedName> tables, QualifiedName heir) {
        return schema.all(CheckConstraint.class)
                .filter(check -> tables.contains(check.table()) && !check.noInherit())
                .map(check -> check.withTable(heir).withComment(Optional.empty()))
                .distinct();
    }

    /** Whether a table has a check, its own or an ancestor's; it keeps an ancestor's when it leaves. */
    private static boolean has(Schema schema, QualifiedName table, CheckConstraint check) {
        return Stream.concat(
                        schema.all(CheckConstraint.class)
                                .filter(own -> own.table().equals(table)),
                        given(schema, Heirs.ancestors(schema, table), table))
                .anyMatch(had -> shape(had).equals(shape(check)));
    }

    /** Whether a parent that stays has the check too, so that it goes when that parent drops it. */
    private boolean isKept(QualifiedName table, CheckConstraint check) {
        Set<QualifiedName> kept = new TreeSet<>();
        Heirs.kept(from, to, table).forEach(parent -> addWithAncestors(kept, from, parent));
        return given(from, kept, table).anyMatch(same -> same.name().equals(check.name()));
    }

    /** The ancestors on one side that a table has by parents that it joins or leaves. */
    private Set<QualifiedName> changedAncestors(Schema side, QualifiedName table) {
        List<QualifiedName> kept = Heirs.kept(from, to, table);
        Set<QualifiedName> ancestors = new TreeSet<>();
        Heirs.parents(side, table).stream()
                .filter(parent -> !kept.contains(parent))
                .forEach(parent -> addWithAncestors(ancestors, side, parent));
        return ancestors;
    }

    private static void addWithAncestors(Set<QualifiedName> tables, Schema schema, QualifiedName table) {
        tables.add(table);
        tables.addAll(Heirs.ancestors(schema, table));
    }

    private boolean hasTwin(SchemaObject object, Schema attached) {
        Optional<QualifiedName> table = Parts.relation(object).filter(this::isOfBoth);
        if (table.isEmpty()) {
            return false;
        }
        Set<QualifiedName> parents = changedAncestors(attached, table.get());
        if (object instanceof CheckConstraint check) {
            return given(attached, parents, table.get())
                    .anyMatch(other -> shape(other).equals(shape(check)));
        }
        List<Object> shape = shape(object);
        return !shape.isEmpty()
                && parent(attached, table.get()).filter(parents::contains).isPresent()
                && hasPart(attached, parents, object);
    }

    private boolean isOfBoth(QualifiedName table) {
        return from.table(table).isPresent()
                && to.table(table).isPresent()
                && !remade.names().contains(table);
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
        if (object instanceof ExclusionConstraint exclusion) {
            return List.of("exclusion", exclusion.definition());
        }
        return object instanceof Index index
                ? List.of("index", index.unique(), index.method(), index.keys(), index.include(), index.predicate())
                : List.of();
    }
}
