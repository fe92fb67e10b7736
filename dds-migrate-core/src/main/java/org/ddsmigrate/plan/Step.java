package org.ddsmigrate.plan;

import java.util.List;
import org.ddsmigrate.change.Change;

/**
 * Changes that are written as one: a table together with its keys and checks, a column that is added, filled and
 * required, something that is copied and dropped, or a single change.
 */
public record Step(List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    /** The change that the step is about; the others complete it. */
    public Change main() {
        return changes.get(0);
    }
}
