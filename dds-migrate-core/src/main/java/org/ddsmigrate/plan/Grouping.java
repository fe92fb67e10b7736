package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;

/**
 * Puts a new table's keys and checks into its CREATE TABLE, as people write it; foreign keys stay by themselves. A column
 * is added, filled and required in one step, and copied and dropped in one.
 */
final class Grouping {
    private final NavigableMap<Integer, List<Change>> groups = new TreeMap<>();
    private final Map<ObjectRef, Integer> tables = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<ObjectRef, SetAside> asides = new HashMap<>();
    private int lastCallable = -1;

    private Grouping() {}

    static List<Step> steps(List<Change> ordered) {
        Grouping grouping = new Grouping();
        for (int i = 0; i < ordered.size(); i++) {
            grouping.place(ordered.get(i), i);
            if (i > 0 && goTogether(ordered.get(i - 1), ordered.get(i))) {
                grouping.join(i);
            }
        }
        return grouping.groups.values().stream().map(Step::new).toList();
    }

    private void place(Change change, int position) {
        if (change instanceof Create create) {
            if (create.object() instanceof Table table) {
                tables.put(table.ref(), position);
            } else if (isCallable(create.subject().kind())) {
                lastCallable = position;
            }
        }
        if (change instanceof SetAside aside) {
            asides.put(change.subject(), aside);
            return;
        }
        int home = home(change).orElse(position);
        List<Change> group = groups.computeIfAbsent(home, h -> new ArrayList<>());
        if (change instanceof Drop) {
            // What is copied and then dropped can't be torn apart.
            Optional.ofNullable(asides.get(change.subject())).ifPresent(group::add);
        }
        group.add(change);
    }

    private static boolean goTogether(Change first, Change second) {
        boolean added = first instanceof Create create && create.object() instanceof TableColumn;
        boolean filled = second instanceof Fill && (added || first instanceof BringBack);
        boolean required = (first instanceof Fill || first instanceof BringBack)
                && second instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.NULLABILITY;
        return (filled || required || (added && second instanceof BringBack))
                && first.subject().equals(second.subject());
    }

    /** Completes the step before. */
    private void join(int position) {
        List<Change> joined = groups.remove(position);
        groups.lastEntry().getValue().addAll(joined);
    }

    private Optional<Integer> home(Change change) {
        if (change instanceof Create create && create.object() instanceof Constraint constraint) {
            Optional<Integer> table = Optional.ofNullable(tables.get(ObjectRef.table(constraint.table())));
            return switch (create.subject().kind()) {
                case PRIMARY_KEY, UNIQUE -> table.filter(position -> keys.add(key(constraint)));
                case CHECK ->
                    table.filter(position -> position > lastCallable && !isNotValid((CheckConstraint) constraint));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** In CREATE TABLE, where there are no rows, PostgreSQL takes a constraint as valid whatever it says. */
    private static boolean isNotValid(CheckConstraint check) {
        return check.enforced() && !check.validated();
    }

    /** Of two keys of the same columns PostgreSQL keeps one where both stand in CREATE TABLE. */
    private static String key(Constraint constraint) {
        List<Identifier> columns = constraint instanceof PrimaryKey primary
                ? primary.columns()
                : ((UniqueConstraint) constraint).columns();
        return constraint.table() + " " + columns;
    }

    /** A check may call a function that is made only after its table; then it can't stand inside it. */
    private static boolean isCallable(ObjectKind kind) {
        return switch (kind) {
            case ROUTINE, AGGREGATE, OPERATOR, CAST -> true;
            default -> false;
        };
    }
}
