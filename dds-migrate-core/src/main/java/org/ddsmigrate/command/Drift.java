package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

/**
 * How a database differs from what its migrations make.
 *
 * @param differences what somebody did to the migrations' own objects since: {@code +} is more than they make
 * @param others tables and other objects that no migration makes, with all that hangs on them; they are others'
 */
public record Drift(List<ChangeLine> differences, List<ObjectRef> others) {
    static final Drift NONE = new Drift(List.of(), List.of());

    /** What hangs on a relation. */
    private static final Set<ObjectKind> PARTS = EnumSet.of(
            ObjectKind.COLUMN,
            ObjectKind.PRIMARY_KEY,
            ObjectKind.UNIQUE,
            ObjectKind.CHECK,
            ObjectKind.EXCLUSION,
            ObjectKind.INDEX,
            ObjectKind.FOREIGN_KEY,
            ObjectKind.RULE,
            ObjectKind.TRIGGER,
            ObjectKind.POLICY);

    private static final Set<ObjectKind> RELATIONS =
            EnumSet.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    public Drift {
        differences = List.copyOf(differences);
        others = List.copyOf(others);
    }

    /** Compares what the migrations make with what is there. */
    static Drift between(Schema expected, Schema live, ChangeLines lines) {
        return new Drift(lines(SchemaDiff.between(expected, ours(expected, live)), lines), others(expected, live));
    }

    /** What is there without what no migration makes. */
    static Schema ours(Schema expected, Schema live) {
        List<ObjectRef> others = others(expected, live);
        return without(live, ref -> isOthers(ref, others));
    }

    static List<ObjectRef> others(Schema expected, Schema live) {
        return live.objects().keySet().stream()
                .filter(ref -> !PARTS.contains(ref.kind()))
                .filter(ref -> !expected.objects().containsKey(ref))
                .toList();
    }

    static List<ChangeLine> lines(Difference difference, ChangeLines lines) {
        List<ChangeLine> all = new ArrayList<>();
        difference.changes().forEach(change -> all.add(lines.line(change)));
        for (UnsupportedDifference unsupported : difference.unsupported()) {
            all.add(new ChangeLine(
                    "~",
                    unsupported.subject().kind().label(),
                    lines.name(unsupported.subject()) + " " + unsupported.attribute() + " " + unsupported.from() + " → "
                            + unsupported.to(),
                    ""));
        }
        return all;
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static boolean isOthers(ObjectRef ref, List<ObjectRef> others) {
        if (others.contains(ref)) {
            return true;
        }
        return PARTS.contains(ref.kind())
                && others.stream()
                        .anyMatch(other -> RELATIONS.contains(other.kind())
                                && other.owner().equals(ref.owner()));
    }

    private static Schema without(Schema schema, Predicate<ObjectRef> unwanted) {
        return new Schema(
                rest(schema.objects(), unwanted),
                rest(schema.dependencies(), unwanted),
                rest(schema.privileges(), unwanted),
                schema.inherited(),
                schema.unmanaged());
    }

    private static <V> SortedMap<ObjectRef, V> rest(Map<ObjectRef, V> all, Predicate<ObjectRef> unwanted) {
        SortedMap<ObjectRef, V> rest = new TreeMap<>(all);
        rest.keySet().removeIf(unwanted);
        return rest;
    }
}
