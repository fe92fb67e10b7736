package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.CompositeType.Attribute;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.View;
import org.ddsmigrate.schema.ViewColumn;

/** Compares two objects of one name that are neither tables nor parts of them: altered in place, or made again. */
final class ObjectComparator {
    private ObjectComparator() {}

    static void compare(SchemaObject from, SchemaObject said, Findings findings) {
        SchemaObject to = spelledAsBefore(from, said);
        if (from.withComment(to.comment()).equals(to)) {
            findings.comment(from.ref(), from.comment(), to.comment());
        } else if (alterable(from, to)) {
            findings.add(new Alter(from, to));
            findings.comment(from.ref(), from.comment(), to.comment());
        } else {
            findings.recreate(from, to);
        }
    }

    /**
     * The columns of one and the same query have other types only because a table's column has: then the view is made
     * again around that column's change, and history's view, which nobody says anew, gives the types of before.
     */
    private static SchemaObject spelledAsBefore(SchemaObject from, SchemaObject to) {
        if (from instanceof View before && to instanceof View after && sameQuery(before, after)) {
            return after.withColumns(typed(before.columns(), after.columns()));
        }
        if (from instanceof MaterializedView before
                && to instanceof MaterializedView after
                && before.definition().equals(after.definition())
                && names(before.columns()).equals(names(after.columns()))) {
            return after.withColumns(typed(before.columns(), after.columns()));
        }
        if (from instanceof ExtendedStatistics before
                && to instanceof ExtendedStatistics after
                && parts(before).equals(parts(after))) {
            return after.withDefinition(before.definition());
        }
        return to;
    }

    /** PostgreSQL prints the columns by their position in the table, which makes no difference. */
    private static List<String> parts(ExtendedStatistics statistics) {
        return Stream.of(statistics.definition().split(", | ON | FROM "))
                .sorted()
                .toList();
    }

    private static boolean sameQuery(View from, View to) {
        return from.definition().equals(to.definition())
                && names(from.columns()).equals(names(to.columns()));
    }

    private static List<Identifier> names(List<ViewColumn> columns) {
        return columns.stream().map(ViewColumn::name).toList();
    }

    private static List<ViewColumn> typed(List<ViewColumn> types, List<ViewColumn> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).withType(types.get(i).type()))
                .toList();
    }

    private static boolean alterable(SchemaObject from, SchemaObject to) {
        return switch (from.ref().kind()) {
            case SCHEMA, ENUM, SEQUENCE, EXTENSION, PUBLICATION, RULE -> true;
            case COMPOSITE -> both(from, to, CompositeType.class, ObjectComparator::addsAtTheEnd);
            case DOMAIN -> both(from, to, DomainType.class, ObjectComparator::sameBase);
            case VIEW -> both(from, to, View.class, ObjectComparator::replaceable);
            case MATERIALIZED_VIEW -> both(from, to, MaterializedView.class, ObjectComparator::sameRows);
            case ROUTINE -> both(from, to, Routine.class, Signatures::replaceable);
            case TRIGGER -> both(from, to, Trigger.class, ObjectComparator::replaceable);
            case POLICY -> both(from, to, Policy.class, ObjectComparator::alterablePolicy);
            case STATISTICS ->
                both(
                        from,
                        to,
                        ExtendedStatistics.class,
                        (a, b) -> a.definition().equals(b.definition()));
            case COLLATION, RANGE, CAST, AGGREGATE, OPERATOR -> false;
            case TABLE, COLUMN, PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, INDEX, FOREIGN_KEY ->
                throw new IllegalArgumentException(from.ref().toString());
        };
    }

    private static <T extends SchemaObject> boolean both(
            SchemaObject from, SchemaObject to, Class<T> type, BiPredicate<T, T> test) {
        return test.test(type.cast(from), type.cast(to));
    }

    /** ALTER TYPE drops any attribute, but can add one only behind those that are there. */
    private static boolean addsAtTheEnd(CompositeType from, CompositeType to) {
        List<Identifier> wanted = to.attributes().stream().map(Attribute::name).toList();
        List<Identifier> reached =
                new ArrayList<>(from.attributes().stream().map(Attribute::name).toList());
        reached.retainAll(wanted);
        wanted.stream().filter(name -> !reached.contains(name)).forEach(reached::add);
        return reached.equals(wanted);
    }

    private static boolean sameBase(DomainType from, DomainType to) {
        return from.baseType().equals(to.baseType()) && from.collation().equals(to.collation());
    }

    /** CREATE OR REPLACE VIEW keeps the columns that are there, in name, type and order, and may add more at the end. */
    private static boolean replaceable(View from, View to) {
        if (to.columns().size() < from.columns().size()) {
            return false;
        }
        for (int i = 0; i < from.columns().size(); i++) {
            boolean same = from.columns()
                            .get(i)
                            .name()
                            .equals(to.columns().get(i).name())
                    && from.columns().get(i).type().equals(to.columns().get(i).type());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRows(MaterializedView from, MaterializedView to) {
        return from.definition().equals(to.definition())
                && from.accessMethod().equals(to.accessMethod())
                && from.populated() == to.populated();
    }

    /**
     * CREATE OR REPLACE TRIGGER refuses constraint triggers, and leaves the partitions their copies of a row's trigger
     * that becomes a statement's; whether one fires is altered in place.
     */
    private static boolean replaceable(Trigger from, Trigger to) {
        return from.definition().equals(to.definition())
                || (from.forEachRow() == to.forEachRow() && !from.constraint() && !to.constraint());
    }

    /** ALTER POLICY can neither change the command or the kind, nor take an expression away. */
    private static boolean alterablePolicy(Policy from, Policy to) {
        return from.permissive() == to.permissive()
                && from.command().equals(to.command())
                && (from.using().isEmpty() || to.using().isPresent())
                && (from.withCheck().isEmpty() || to.withCheck().isPresent());
    }
}
