package org.ddsmigrate.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Inverse;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectRef;

/** What an undo can't bring back, one thing after the other, and what would have kept it. */
final class Losses {
    private final Map<String, String> remedies = new LinkedHashMap<>();

    /** What a column held that the migration itself added, or that is set aside, is no loss. */
    Losses(List<Change> changes, ChangeLines lines) {
        Set<ObjectRef> noLoss = changes.stream()
                .filter(change -> change instanceof Create || change instanceof SetAside)
                .map(Change::subject)
                .collect(Collectors.toSet());
        for (Change change : changes) {
            if (change.inverse() instanceof Inverse.Lossy lossy && !noLoss.contains(change.subject())) {
                boolean keepable = change instanceof Drop drop && KeepDecision.isKeepable(drop);
                remedies.put(lossy.lost(), keepable ? "; -Dkeep=" + lines.name(change.subject()) + " keeps them" : "");
            }
        }
    }

    /** Gives each loss, with the words that say how to avoid it; empty where there is no way. */
    void forEach(BiConsumer<String, String> action) {
        remedies.forEach(action);
    }
}
