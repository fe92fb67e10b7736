package org.ddsmigrate.plan;

import java.util.List;
import java.util.stream.Stream;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Heirs;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.TableColumn;

/** Steps in the order of their execution, from one schema to another, and what no step could do. */
public record Plan(Schema from, Schema to, List<Step> steps, List<UnsupportedDifference> unsupported) {
    public Plan {
        steps = List.copyOf(steps);
        unsupported = List.copyOf(unsupported);
    }

    public Stream<Change> changes() {
        return steps.stream().flatMap(step -> step.changes().stream());
    }

    /** Whether an heir of the column's table keeps the column, as its own, when this one is dropped. */
    public boolean leavesToHeirs(TableColumn column) {
        return Heirs.keepColumn(from, to, column);
    }

    public boolean isEmpty() {
        return steps.isEmpty() && unsupported.isEmpty();
    }
}
