package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;

/** Migrations that lead from one schema to the next. */
final class OnlineStages {
    private final List<Draft> drafts = new ArrayList<>();
    private Schema reached;

    /** @param reached by the first migrations, which are then added */
    OnlineStages(Schema reached) {
        this.reached = reached;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** A migration that leads to where the stages are. */
    void add(Plan plan, Locking locking) {
        if (!plan.isEmpty()) {
            drafts.add(Draft.of(plan, locking));
        }
    }

    /** Changes that leave the schema as it is. */
    void add(List<Change> changes, Locking locking) {
        add(Planner.plan(reached, reached, new Difference(changes, List.of())), locking);
    }

    /** A migration to the schema that comes of this. */
    void go(Locking locking, Consumer<Map<ObjectRef, SchemaObject>> edit) {
        go(locking, edit, change -> true);
    }

    /**
     * A migration to the schema that comes of this.
     *
     * @param isNeeded whether a change needs a statement of its own
     */
    void go(Locking locking, Consumer<Map<ObjectRef, SchemaObject>> edit, Predicate<Change> isNeeded) {
        Schema next = edited(reached, edit);
        List<Change> changes = SchemaDiff.between(reached, next).changes().stream()
                .filter(isNeeded)
                .toList();
        add(Planner.plan(reached, next, new Difference(changes, List.of())), locking);
        reached = next;
    }

    /** The last migration leads on, step by step, to the schema that comes of this. */
    void goOn(Consumer<Map<ObjectRef, SchemaObject>> edit) {
        Schema next = edited(reached, edit);
        Plan plan = Planner.plan(reached, next);
        if (!plan.isEmpty()) {
            int last = drafts.size() - 1;
            drafts.set(last, drafts.get(last).followedBy(plan));
        }
        reached = next;
    }

    /** A migration that adds constraints without a look at the rows, and one that looks. */
    void addInTwo(Collection<Constraint> constraints) {
        go(
                Locking.BRIEF,
                objects -> constraints.forEach(constraint -> objects.put(constraint.ref(), unvalidated(constraint))));
        go(Locking.BRIEF, objects -> constraints.forEach(constraint -> objects.put(constraint.ref(), constraint)));
    }

    private static Constraint unvalidated(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.withValidated(false);
        }
        return constraint instanceof CheckConstraint check ? check.withValidated(false) : constraint;
    }

    static Schema edited(Schema schema, Consumer<Map<ObjectRef, SchemaObject>> edit) {
        SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>(schema.objects());
        edit.accept(objects);
        SortedMap<ObjectRef, SortedSet<ObjectRef>> needs = new TreeMap<>(schema.dependencies());
        objects.values().forEach(object -> {
            if (object instanceof Constraint constraint) {
                needs.computeIfAbsent(
                        constraint.ref(), ref -> new TreeSet<>(List.of(ObjectRef.table(constraint.table()))));
            }
        });
        return new Schema(objects, needs, schema.privileges(), schema.inherited(), schema.unmanaged());
    }
}
