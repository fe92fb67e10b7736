package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.diff.Heirs;
import org.ddsmigrate.diff.Parts;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** What a change needs to be there, from {@code pg_depend} and from what the objects themselves say. */
final class Needs {
    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, List<ObjectRef>> partitions;

    private final Map<QualifiedName, List<ObjectRef>> parts = new HashMap<>();

    private final Set<ObjectRef> lateDefaults;

    Needs(Schema from, Schema to, LateDefaults late) {
        this.from = from;
        this.to = to;
        this.lateDefaults = late.columns();
        List<Change> changes = late.changes();
        this.partitions = partitions(from);
        Set<ObjectRef> droppedFirst = new HashSet<>();
        changes.stream().filter(change -> change instanceof Drop).forEach(drop -> droppedFirst.add(drop.subject()));
        from.objects().forEach((ref, object) -> {
            if (!droppedFirst.contains(ref)) {
                Parts.relation(object)
                        .ifPresent(relation -> parts.computeIfAbsent(relation, r -> new ArrayList<>())
                                .add(ref));
            }
        });
    }

    /** What the new object, or the altered one, refers to when the change is done; its own name included. */
    Set<ObjectRef> afterwards(Change change) {
        Set<ObjectRef> needs = new TreeSet<>();
        if (change instanceof Create create) {
            addAll(needs, to, create.object());
            itselfAndItsColumns(create.object()).forEach(needs::remove);
            return needs;
        }
        if (change instanceof Rebuild rebuild) {
            addAll(needs, to, rebuild.to());
            needs.remove(change.subject());
            return needs;
        }
        needs.add(change.subject());
        if (mayRefer(change, AlterColumn::to)) {
            needs.addAll(referred(to, change));
        }
        addOwner(needs, change.subject());
        if (change instanceof Alter alter && alter.to() instanceof Sequence sequence) {
            Sequence before = (Sequence) alter.from();
            sequence.ownedBy()
                    .filter(owner -> !before.ownedBy().equals(sequence.ownedBy()))
                    .ifPresent(needs::add);
        }
        if (change instanceof AlterTable alter) {
            addOfTable(needs, alter);
        }
        if (change instanceof AlterColumn alter && !Defaults.isTakenAway(alter)) {
            boolean wasThere = wasThere(change.subject());
            ofParents(alter).stream()
                    .filter(parent -> !wasThere || wasThere(parent))
                    .forEach(needs::add);
        }
        return needs;
    }

    /** The columns that give theirs to a column. */
    List<ObjectRef> ofParents(AlterColumn change) {
        return Heirs.parents(to, change.table()).stream()
                .map(parent -> ObjectRef.column(parent, change.from().name()))
                .toList();
    }

    /** What the altered object referred to before: it must let go of it first. */
    Set<ObjectRef> beforehand(Change change) {
        Set<ObjectRef> needs = new TreeSet<>();
        if (mayRefer(change, AlterColumn::from)) {
            needs.addAll(referred(from, change));
        }
        if (change instanceof AlterTable alter && alter.aspect() == TableAspect.PARTITION) {
            alter.from().partitionOf().ifPresent(p -> needs.add(ObjectRef.table(p.parent())));
        }
        if (change instanceof AlterTable alter && alter.aspect() == TableAspect.INHERITANCE) {
            alter.from().inherits().forEach(parent -> needs.add(ObjectRef.table(parent)));
        }
        return needs;
    }

    /** What calls a function in a column without an expression is its default, which is no part of its type. */
    private static Set<ObjectRef> referred(Schema schema, Change change) {
        Set<ObjectRef> needs = schema.needs(change.subject());
        boolean plainType = change instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.TYPE
                && alter.from().generated().isEmpty()
                && alter.to().generated().isEmpty();
        return plainType
                ? needs.stream()
                        .filter(need -> need.kind() != ObjectKind.ROUTINE)
                        .collect(Collectors.toSet())
                : needs;
    }

    /** Only these aspects of a column can refer to another object, and only where they are set; comments never do. */
    private static boolean mayRefer(Change change, Function<AlterColumn, Column> side) {
        if (change instanceof AlterTable alter) {
            // The types are its columns', but for that of a typed table.
            return alter.aspect() == TableAspect.OF_TYPE;
        }
        if (change instanceof AlterColumn alter) {
            Column column = side.apply(alter);
            return switch (alter.aspect()) {
                case TYPE -> true;
                case GENERATED -> column.generated().isPresent();
                case DEFAULT -> column.defaultValue().isPresent();
                case IDENTITY, NULLABILITY, STORAGE, COMPRESSION, STATISTICS, OPTIONS -> false;
            };
        }
        return !(change instanceof AlterPrivileges || change instanceof Comment);
    }

    /** What the old object refers to, together with all that goes with it. */
    Set<ObjectRef> ofOld(SchemaObject object) {
        Set<ObjectRef> needs = new TreeSet<>();
        addAll(needs, from, object);
        partsOfOld(object).forEach(part -> needs.addAll(from.needs(part)));
        if (object instanceof ForeignKey key) {
            needs.addAll(partitions.getOrDefault(key.referencedTable(), List.of()));
        }
        itselfAndItsColumns(object).forEach(needs::remove);
        return needs;
    }

    /** What goes with a relation without a change of its own. */
    List<ObjectRef> partsOfOld(SchemaObject object) {
        boolean relation = switch (object.ref().kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
        return relation ? parts.getOrDefault(object.ref().owner(), List.of()) : List.of();
    }

    /** A foreign key to a partitioned table holds its partitions too. */
    private static Map<QualifiedName, List<ObjectRef>> partitions(Schema schema) {
        Map<QualifiedName, List<ObjectRef>> partitions = new HashMap<>();
        schema.tables().forEach(table -> {
            Optional<Table> ancestor = Optional.of(table);
            while (ancestor.flatMap(Table::partitionOf).isPresent()) {
                QualifiedName parent =
                        ancestor.flatMap(Table::partitionOf).orElseThrow().parent();
                partitions.computeIfAbsent(parent, p -> new ArrayList<>()).add(table.ref());
                ancestor = schema.table(parent);
            }
        });
        return partitions;
    }

    static List<ObjectRef> itselfAndItsColumns(SchemaObject object) {
        List<ObjectRef> refs = new ArrayList<>();
        refs.add(object.ref());
        if (object instanceof Table table) {
            table.columns().forEach(column -> refs.add(ObjectRef.column(table.name(), column.name())));
        }
        return refs;
    }

    /** What a new object is, for those who need it: with a parent's column come its heirs' columns. */
    List<ObjectRef> made(SchemaObject object) {
        return withHeirs(object, to);
    }

    /** What goes with an old object. */
    List<ObjectRef> removed(SchemaObject object) {
        return withHeirs(object, from);
    }

    private static List<ObjectRef> withHeirs(SchemaObject object, Schema schema) {
        List<ObjectRef> refs = itselfAndItsColumns(object);
        if (object instanceof TableColumn column) {
            schema.tables()
                    .filter(table -> table.column(column.column().name())
                            .filter(Column::inherited)
                            .isPresent())
                    .filter(table -> Heirs.ancestors(schema, table.name()).contains(column.table()))
                    .forEach(table -> refs.add(
                            ObjectRef.column(table.name(), column.column().name())));
        }
        return refs;
    }

    private void addAll(Set<ObjectRef> needs, Schema schema, SchemaObject object) {
        Set<ObjectRef> late = new TreeSet<>();
        itselfAndItsColumns(object).stream()
                .filter(lateDefaults::contains)
                .forEach(column -> late.addAll(schema.needs(column).stream()
                        .filter(need -> need.kind() == ObjectKind.ROUTINE)
                        .toList()));
        itselfAndItsColumns(object).forEach(ref -> {
            schema.needs(ref).stream().filter(need -> !late.contains(need)).forEach(needs::add);
            addOwner(needs, ref);
        });
        Parts.relation(object).ifPresent(relation -> needs.addAll(relations(relation)));
        if (object instanceof Table table) {
            table.inherits().forEach(parent -> needs.add(ObjectRef.table(parent)));
            table.partitionOf().ifPresent(place -> needs.add(ObjectRef.table(place.parent())));
        }
    }

    /** The schema that an object is in, and the table that a column is on. */
    private static void addOwner(Set<ObjectRef> needs, ObjectRef ref) {
        if (ref.path().size() > 1 && ref.kind() != ObjectKind.CAST) {
            needs.add(new ObjectRef(ObjectKind.SCHEMA, ref.path().subList(0, 1)));
        }
        if (ref.kind() == ObjectKind.COLUMN) {
            needs.addAll(relations(ref.owner()));
        }
    }

    private static List<ObjectRef> relations(QualifiedName name) {
        return List.of(
                ObjectRef.table(name),
                ObjectRef.of(ObjectKind.VIEW, name),
                ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, name));
    }

    private static void addOfTable(Set<ObjectRef> needs, AlterTable alter) {
        Table table = alter.to();
        switch (alter.aspect()) {
            case CLUSTER -> table.clusteredOn().ifPresent(index -> addIndex(needs, table.name(), index));
            case REPLICA_IDENTITY ->
                table.replicaIdentity().index().ifPresent(index -> addIndex(needs, table.name(), index));
            case PARTITION -> table.partitionOf().ifPresent(place -> needs.add(ObjectRef.table(place.parent())));
            case INHERITANCE -> table.inherits().forEach(parent -> needs.add(ObjectRef.table(parent)));
            default -> {}
        }
    }

    /** Whether the table stays with its parent, and only its place there changes. */
    boolean movesWithin(AlterTable change) {
        QualifiedName table = change.to().name();
        return Places.movesWithin(change, from.table(table), to.table(table));
    }

    /** What refers to what by foreign keys, when all is done. */
    Stream<ForeignKey> foreignKeys() {
        return to.all(ForeignKey.class);
    }

    /** A table that leaves its parents and all that it had above it, or one that joins and all that it then has. */
    Set<QualifiedName> family(AlterTable change) {
        Schema side = Places.leaves(change) ? from : to;
        QualifiedName table = change.to().name();
        Set<QualifiedName> family = new TreeSet<>(List.of(table));
        family.addAll(Heirs.ancestors(side, table));
        return family;
    }

    /** Whether it was a partition's by its parent's. */
    boolean wasInherited(ObjectRef part) {
        return from.inherited().containsKey(part);
    }

    boolean wasThere(ObjectRef column) {
        return Parts.exists(from, column);
    }

    /** The tables above one, before as well as after. */
    Set<QualifiedName> ancestors(QualifiedName table) {
        Set<QualifiedName> ancestors = new TreeSet<>(ancestorsBefore(table));
        ancestors.retainAll(Heirs.ancestors(to, table));
        return ancestors;
    }

    Set<QualifiedName> ancestorsBefore(QualifiedName table) {
        return Heirs.ancestors(from, table);
    }

    private static void addIndex(Set<ObjectRef> needs, QualifiedName table, Identifier index) {
        needs.add(ObjectRef.of(ObjectKind.INDEX, table, index));
        needs.add(ObjectRef.of(ObjectKind.PRIMARY_KEY, table, index));
        needs.add(ObjectRef.of(ObjectKind.UNIQUE, table, index));
        needs.add(ObjectRef.of(ObjectKind.EXCLUSION, table, index));
    }
}
