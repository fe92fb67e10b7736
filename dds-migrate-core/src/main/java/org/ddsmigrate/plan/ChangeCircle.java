package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.View;

/** Changes that wait for each other, each for the next and the last for the first. */
final class ChangeCircle extends RuntimeException {
    private final transient List<Change> changes;

    ChangeCircle(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * The difference with a view or routine of the circle dropped and made again: altered in place, it would have to
     * let go of the old and take hold of the new in one moment.
     */
    Optional<Difference> opened(Difference difference) {
        return changes.stream()
                .filter(change -> change instanceof Alter alter
                        && (alter.from() instanceof View || alter.from() instanceof Routine)
                        && difference.changes().contains(change))
                .findFirst()
                .map(change -> new Difference(inTwoSteps(difference, (Alter) change), difference.unsupported()));
    }

    private static List<Change> inTwoSteps(Difference difference, Alter alter) {
        List<Change> changes = new ArrayList<>(difference.changes());
        changes.removeIf(change -> change.equals(alter)
                || (change instanceof Comment && change.subject().equals(alter.subject())));
        changes.add(new Drop(alter.from()));
        changes.add(new Create(alter.to()));
        return changes;
    }

    UserProblem problem() {
        String circle = changes.stream()
                .map(change -> change.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + change.subject())
                .collect(Collectors.joining(" waits for "));
        return new UserProblem(
                "These changes need each other in a circle: " + circle,
                "Split the change into two migrations, or write this one by hand.");
    }
}
