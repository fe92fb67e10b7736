package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.schema.Schema;

/** Plans the way from one schema to another. */
public final class Planner {
    private Planner() {}

    /** The steps for all that differs. */
    public static Plan plan(Schema from, Schema to) {
        return plan(from, to, SchemaDiff.between(from, to));
    }

    /**
     * The steps for a difference that was found between two schemas, or for a part of it.
     *
     * @throws org.ddsmigrate.UserProblem if the changes need each other in a circle that can't be broken
     */
    public static Plan plan(Schema from, Schema to, Difference difference) {
        try {
            return ordered(from, to, difference);
        } catch (ChangeCircle circle) {
            return plan(from, to, circle.opened(difference).orElseThrow(circle::problem));
        }
    }

    private static Plan ordered(Schema from, Schema to, Difference difference) {
        List<UnsupportedDifference> unsupported = new ArrayList<>(difference.unsupported());
        Dependents dependents = new Dependents(from);
        List<Change> changes = splitDefaults(TypeRebuilds.around(from, to, difference.changes(), dependents));
        Recreation recreation = new Recreation(from, to, changes, dependents);
        changes = recreation.complete();
        unsupported.addAll(recreation.unsupported());
        LateDefaults late = LateDefaults.of(from, to, changes);
        // What can't be done may have no order either; its reason is the better message.
        List<Change> ordered = unsupported.isEmpty() ? new ChangeOrder(from, to, late).sort() : changes;
        return new Plan(from, to, Grouping.steps(ordered), unsupported);
    }

    /** A default is taken away before its column's type changes, and set again after it. */
    private static List<Change> splitDefaults(List<Change> changes) {
        List<Change> split = new ArrayList<>();
        for (Change change : changes) {
            boolean replacesDefault = change instanceof AlterColumn alter
                    && alter.aspect() == ColumnAspect.DEFAULT
                    && alter.from().defaultValue().isPresent()
                    && alter.to().defaultValue().isPresent()
                    && changesType(changes, alter);
            if (replacesDefault) {
                Defaults.takeAwayAndSet((AlterColumn) change).forEach(split::add);
            } else if (change instanceof AlterTable alter) {
                split.addAll(Places.leaveAndJoin(alter));
            } else {
                split.add(change);
            }
        }
        return split;
    }

    private static boolean changesType(List<Change> changes, AlterColumn alter) {
        return changes.stream()
                .anyMatch(change -> change instanceof AlterColumn other
                        && other.aspect() == ColumnAspect.TYPE
                        && other.subject().equals(alter.subject()));
    }
}
