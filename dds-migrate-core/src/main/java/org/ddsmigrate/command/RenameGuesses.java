package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;

/**
 * Which of the new things may be an old one under another name. Only a person knows; the guesses say what to ask first.
 * They are ranked by the field that a column comes from, type, name, position and use in keys, and those of one table
 * are made as a whole: the best guess for one column is not taken away from another that it fits better.
 */
final class RenameGuesses {
    private static final double SAME_FIELD = 100;
    private static final double SAME_TYPE = 10;
    private static final double NAME = 8;
    private static final double POSITION = 3;
    private static final double KEYS = 2;
    private static final double NULLABILITY = 1;
    /** With another type, it takes much more to be taken for the same column. */
    private static final double LEAST = 8;

    private final Schema from;
    private final Schema to;
    private final BiPredicate<ObjectRef, ObjectRef> sameField;
    private final Map<ObjectRef, List<Identifier>> guesses = new HashMap<>();

    /** @param sameField whether an old column and a new one come from the same field of the same class */
    RenameGuesses(Schema from, Schema to, List<Change> changes, BiPredicate<ObjectRef, ObjectRef> sameField) {
        this.from = from;
        this.to = to;
        this.sameField = sameField;
        Map<Object, List<SchemaObject>> dropped = new LinkedHashMap<>();
        Map<Object, List<SchemaObject>> created = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Drop drop) {
                dropped.computeIfAbsent(home(drop.subject()), h -> new ArrayList<>())
                        .add(drop.object());
            } else if (change instanceof Create create) {
                created.computeIfAbsent(home(create.subject()), h -> new ArrayList<>())
                        .add(create.object());
            }
        }
        dropped.forEach((home, old) -> {
            List<SchemaObject> now = created.getOrDefault(home, List.of());
            guess(withoutSameNames(old, now), withoutSameNames(now, old));
        });
    }

    /** The new names that an old thing may have, the likeliest first. */
    List<Identifier> of(ObjectRef old) {
        return guesses.getOrDefault(old, List.of());
    }

    private static Object home(ObjectRef ref) {
        return new ObjectRef(ref.kind(), ref.path().subList(0, ref.path().size() - 1));
    }

    /** What is only made again keeps its name. */
    private static List<SchemaObject> withoutSameNames(List<SchemaObject> objects, List<SchemaObject> others) {
        Set<ObjectRef> refs = others.stream().map(SchemaObject::ref).collect(Collectors.toSet());
        return objects.stream().filter(object -> !refs.contains(object.ref())).toList();
    }

    private void guess(List<SchemaObject> old, List<SchemaObject> now) {
        double[][] scores = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                scores[i][j] = score(old.get(i), now.get(j));
            }
        }
        int[] pairs = Pairing.best(scores);
        for (int i = 0; i < old.size(); i++) {
            int row = i;
            List<Integer> likely = Stream.iterate(0, j -> j < now.size(), j -> j + 1)
                    .filter(j -> scores[row][j] >= LEAST)
                    .sorted(Comparator.comparing((Integer j) -> j == pairs[row] ? 0 : 1)
                            .thenComparing(j -> -scores[row][j]))
                    .toList();
            guesses.put(
                    old.get(i).ref(),
                    likely.stream().map(j -> now.get(j).ref().name()).toList());
        }
    }

    private double score(SchemaObject old, SchemaObject now) {
        double name =
                NAME * Likeness.of(old.ref().name().value(), now.ref().name().value());
        if (old instanceof TableColumn before && now instanceof TableColumn after) {
            return name + score(before, after);
        }
        if (old instanceof Table before && now instanceof Table after) {
            double field = sameField.test(before.ref(), after.ref()) ? SAME_FIELD : 0;
            return mostlySame(before, after) || field > 0 ? name + field + SAME_TYPE : 0;
        }
        return isSame(old, now) ? name + SAME_TYPE : 0;
    }

    private double score(TableColumn old, TableColumn now) {
        Column before = old.column();
        Column after = now.column();
        boolean sameType = before.type().equals(after.type());
        double score = sameType ? SAME_TYPE : 0;
        if (sameField.test(old.ref(), now.ref())) {
            score += SAME_FIELD;
        }
        if (neighbour(from, old).equals(neighbour(to, now))) {
            score += POSITION;
        }
        if (before.notNull() == after.notNull()) {
            score += NULLABILITY;
        }
        return score + (keys(from, old).equals(keys(to, now)) ? KEYS : -KEYS);
    }

    /** The column that stands before, by which people know the place. */
    private static Optional<Identifier> neighbour(Schema schema, TableColumn column) {
        List<Identifier> names = schema.table(column.table()).stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        int position = names.indexOf(column.column().name());
        return position > 0 ? Optional.of(names.get(position - 1)) : Optional.empty();
    }

    private static Set<ObjectKind> keys(Schema schema, TableColumn column) {
        Set<ObjectKind> kinds = new TreeSet<>();
        schema.objects().values().forEach(object -> {
            List<Identifier> columns = List.of();
            if (object instanceof PrimaryKey key && key.table().equals(column.table())) {
                columns = key.columns();
            } else if (object instanceof UniqueConstraint key && key.table().equals(column.table())) {
                columns = key.columns();
            } else if (object instanceof ForeignKey key && key.table().equals(column.table())) {
                columns = key.columns();
            }
            if (columns.contains(column.column().name())) {
                kinds.add(object.ref().kind());
            }
        });
        return kinds;
    }

    private static boolean mostlySame(Table old, Table added) {
        Set<Identifier> shared = old.columns().stream().map(Column::name).collect(Collectors.toSet());
        shared.retainAll(added.columns().stream().map(Column::name).collect(Collectors.toSet()));
        return shared.size() * 2
                > Math.max(old.columns().size(), added.columns().size());
    }

    private static boolean isSame(SchemaObject old, SchemaObject now) {
        if (old instanceof EnumType before && now instanceof EnumType after) {
            return before.labels().equals(after.labels());
        }
        if (old instanceof DomainType before && now instanceof DomainType after) {
            return before.baseType().equals(after.baseType());
        }
        return old instanceof Sequence before
                && now instanceof Sequence after
                && before.options().equals(after.options());
    }
}
