package org.ddsmigrate.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.EnumLabels;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.diff.Heirs;
import org.ddsmigrate.diff.Parts;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TypeName;

/**
 * Types that PostgreSQL can't alter while rows hold their values: labels taken from an enum, another base under a
 * domain, a new rule of one that arrays are made of, another type of an attribute. Each is made anew beside the old one, types made of it are too, and the columns
 * move over with their values.
 */
final class TypeRebuilds {
    private static final Set<ObjectKind> TYPES =
            Set.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.RANGE);

    private final Schema from;
    private final Schema to;
    private final List<Change> changes;
    private final Dependents dependents;
    private final Set<QualifiedName> dropped;
    private final Set<ObjectRef> rebuilt = new TreeSet<>();
    private final Set<List<String>> taken = new HashSet<>();

    private TypeRebuilds(Schema from, Schema to, List<Change> changes, Dependents dependents) {
        this.from = from;
        this.to = to;
        this.changes = changes;
        this.dependents = dependents;
        this.dropped = changes.stream()
                .filter(change -> change instanceof Drop && change.subject().kind() == ObjectKind.TABLE)
                .map(change -> change.subject().owner())
                .collect(Collectors.toSet());
    }

    /** The changes, with what is to be done to such types and to the columns that have them. */
    static List<Change> around(Schema from, Schema to, List<Change> changes, Dependents dependents) {
        return new TypeRebuilds(from, to, changes, dependents).complete();
    }

    private List<Change> complete() {
        changes.stream().filter(this::needsRebuild).forEach(change -> rebuilt.add(change.subject()));
        if (rebuilt.isEmpty()) {
            return changes;
        }
        addTypesMadeOfThem();
        List<Change> complete = new ArrayList<>(changes.stream()
                .filter(change -> change instanceof AlterColumn || !rebuilt.contains(change.subject()))
                .toList());
        for (ObjectRef type : rebuilt) {
            Identifier aside = aside(type);
            complete.add(new Rebuild(from.get(type), to.get(type), aside, moves(type)));
            complete.add(new Discard(from.get(type), aside));
        }
        from.tables()
                .filter(table -> !dropped.contains(table.name()))
                .forEach(table -> table.columns().forEach(column -> moveOver(table, column, complete)));
        return complete;
    }

    private SortedMap<String, String> moves(ObjectRef type) {
        return changes.stream()
                .filter(change -> change instanceof Rebuild && change.subject().equals(type))
                .map(change -> ((Rebuild) change).moves())
                .findFirst()
                .orElse(new TreeMap<>());
    }

    private boolean needsRebuild(Change change) {
        ObjectRef ref = change.subject();
        if (change instanceof Rebuild) {
            return true;
        }
        if (change instanceof Alter alter && alter.from() instanceof EnumType before) {
            return EnumLabels.needRebuild(before, (EnumType) alter.to());
        }
        if (change instanceof Alter alter && alter.from() instanceof CompositeType before) {
            return retypes(before, (CompositeType) alter.to()) && isStored(ref);
        }
        if (change instanceof Alter alter && alter.from() instanceof DomainType before) {
            return isStricter(before, (DomainType) alter.to()) && isStoredInside(ref);
        }
        return change instanceof Drop && TYPES.contains(ref.kind()) && Parts.exists(to, ref) && isStored(ref);
    }

    private static boolean retypes(CompositeType before, CompositeType after) {
        return before.attributes().stream()
                .anyMatch(old -> after.attributes().stream()
                        .filter(now -> now.name().equals(old.name()))
                        .anyMatch(now -> !now.type().equals(old.type())
                                || !now.collation().equals(old.collation())));
    }

    private static boolean isStricter(DomainType before, DomainType after) {
        boolean checked = after.checks().stream()
                .filter(DomainType.Check::validated)
                .anyMatch(now -> before.checks().stream()
                        .filter(DomainType.Check::validated)
                        .noneMatch(old -> old.expression().equals(now.expression())));
        return checked || (after.notNull() && !before.notNull());
    }

    /** PostgreSQL can't look through arrays, composite types and ranges for values that break a domain's new rule. */
    private boolean isStoredInside(ObjectRef domain) {
        return dependents.of(domain).stream().anyMatch(dependent -> switch (dependent.kind()) {
            case COLUMN -> stays(dependent) && type(dependent).endsWith("[]");
            case COMPOSITE, RANGE -> isStored(dependent);
            case DOMAIN -> isStoredInside(dependent);
            default -> false;
        });
    }

    private String type(ObjectRef column) {
        return from.table(column.owner())
                .flatMap(table -> table.column(column.name()))
                .map(Column::type)
                .orElse("");
    }

    /** Whether a column that stays holds values of the type, or of one that is made of it. */
    private boolean isStored(ObjectRef type) {
        Set<ObjectRef> seen = new HashSet<>();
        Deque<ObjectRef> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            ObjectRef ref = open.remove();
            for (ObjectRef dependent : dependents.of(ref)) {
                if (dependent.kind() == ObjectKind.COLUMN && stays(dependent)) {
                    return true;
                }
                if (TYPES.contains(dependent.kind()) && seen.add(dependent)) {
                    open.add(dependent);
                }
            }
        }
        return false;
    }

    private boolean stays(ObjectRef column) {
        return Parts.exists(to, column) && !dropped.contains(column.owner());
    }

    private void addTypesMadeOfThem() {
        Deque<ObjectRef> open = new ArrayDeque<>(rebuilt);
        while (!open.isEmpty()) {
            ObjectRef ref = open.remove();
            for (ObjectRef dependent : dependents.of(ref)) {
                boolean madeOfIt = TYPES.contains(dependent.kind())
                        && Parts.exists(to, dependent)
                        && to.needs(dependent).contains(ref);
                if (madeOfIt && rebuilt.add(dependent)) {
                    open.add(dependent);
                }
            }
        }
    }

    /** A name that no relation or type of the schema has, before or after. */
    private Identifier aside(ObjectRef type) {
        for (int i = 0; ; i++) {
            Identifier name = Rebuild.aside(type, i);
            List<String> path = List.of(type.path().get(0), name.value());
            if (isFree(from, path) && isFree(to, path) && taken.add(path)) {
                return name;
            }
        }
    }

    private static boolean isFree(Schema schema, List<String> path) {
        return schema.objects().values().stream()
                .noneMatch(object -> object.ref().path().equals(path)
                        || (object instanceof RangeType range
                                && ObjectRef.of(ObjectKind.RANGE, range.multirange())
                                        .path()
                                        .equals(path)));
    }

    /** A column that another table gives moves with that table's; one that is computed is computed again. */
    private void moveOver(Table table, Column column, List<Change> complete) {
        Optional<Column> after = to.table(table.name()).flatMap(t -> t.column(column.name()));
        boolean concerned = from.needs(ObjectRef.column(table.name(), column.name())).stream()
                .anyMatch(rebuilt::contains);
        boolean stays = after.isPresent()
                && column.generated().isEmpty()
                && after.get().generated().isEmpty();
        if (!concerned || !stays) {
            return;
        }
        boolean moves = isRebuilt(column.type())
                && after.get().type().equals(column.type())
                && !isGiven(table.name(), column)
                && !changes(table.name(), column, ColumnAspect.TYPE);
        if (moves) {
            complete.add(new AlterColumn(table.name(), column, after.get(), ColumnAspect.TYPE));
        }
        if (column.defaultValue().isPresent() && !changes(table.name(), column, ColumnAspect.DEFAULT)) {
            complete.addAll(Defaults.takeAwayAndSet(table.name(), column, after.get()));
        }
    }

    private boolean isRebuilt(String columnType) {
        Optional<QualifiedName> name = TypeName.parse(columnType).userDefined();
        return name.isPresent() && rebuilt.stream().map(from::get).anyMatch(type -> goesBy(name.get(), type));
    }

    private static boolean goesBy(QualifiedName name, SchemaObject type) {
        return type.ref().owner().equals(name)
                || (type instanceof RangeType range && range.multirange().equals(name));
    }

    private boolean isGiven(QualifiedName table, Column column) {
        List<QualifiedName> after = Heirs.parents(to, table);
        return Heirs.parents(from, table).stream()
                .filter(after::contains)
                .anyMatch(parent -> Parts.exists(from, ObjectRef.column(parent, column.name()))
                        && Parts.exists(to, ObjectRef.column(parent, column.name())));
    }

    private boolean changes(QualifiedName table, Column column, ColumnAspect aspect) {
        return changes.stream()
                .anyMatch(change -> change instanceof AlterColumn alter
                        && alter.aspect() == aspect
                        && alter.table().equals(table)
                        && alter.from().name().equals(column.name()));
    }
}
