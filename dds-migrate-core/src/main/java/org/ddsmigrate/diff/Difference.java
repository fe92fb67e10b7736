package org.ddsmigrate.diff;

import java.util.List;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.UnsupportedDifference;

/** All that differs between two schemas: what can be changed, and what can't. Changes are in no order of execution. */
public record Difference(List<Change> changes, List<UnsupportedDifference> unsupported) {
    public Difference {
        changes = List.copyOf(changes);
        unsupported = List.copyOf(unsupported);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && unsupported.isEmpty();
    }
}
