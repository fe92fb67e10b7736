package org.ddsmigrate.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.sql.CountingQuery;

/** What stands above each step of a file: what it does, and how to count the rows that it fails on. */
final class StepComments {
    private static final Pattern SPACE = Pattern.compile("\\s*\\n\\s*");

    private final ChangeLines lines;
    private final Plan plan;
    private final Set<String> newNames;

    StepComments(ChangeLines lines, Plan plan) {
        this.lines = lines;
        this.plan = plan;
        this.newNames = plan.changes()
                .flatMap(change -> StepComments.newName(change).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String of(Step step) {
        String what = what(step);
        return inTheWay(step).map(query -> what + "\nRows in the way: " + query).orElse(what);
    }

    private String what(Step step) {
        ChangeLine line = lines.line(step.changes());
        String verb = switch (line.sign()) {
            case "+" -> "Add ";
            case "-" -> "Drop ";
            default -> verb(step.main());
        };
        String origin = line.origin().isEmpty() ? "" : " (" + line.origin() + ")";
        return verb + line.kind() + " " + line.text() + origin;
    }

    private static String verb(Change change) {
        if (change instanceof BringBack) {
            return "Fill ";
        }
        return change instanceof Rename ? "Rename " : "Change ";
    }

    /** A query for the database as it is before the file runs: what the file itself makes has no rows yet. */
    private Optional<String> inTheWay(Step step) {
        Change last = step.changes().get(step.changes().size() - 1);
        if (isBack(last) || step.changes().stream().anyMatch(Fill.class::isInstance)) {
            return Optional.empty();
        }
        return CountingQuery.of(last)
                .filter(query -> newNames.stream().noneMatch(name -> mentions(query, name)))
                .map(query -> SPACE.matcher(query).replaceAll(" ") + ";");
    }

    /** Whether it was there before, and comes back after something else changed. */
    private boolean isBack(Change change) {
        return change instanceof Create create
                && plan.from()
                        .find(create.subject())
                        .filter(create.object()::equals)
                        .isPresent();
    }

    private static Optional<String> newName(Change change) {
        if (change instanceof Rename rename) {
            return Optional.of(rename.name().value());
        }
        boolean holdsRows =
                change.subject().kind() == ObjectKind.TABLE || change.subject().kind() == ObjectKind.COLUMN;
        return change instanceof Create && holdsRows
                ? Optional.of(change.subject().name().value())
                : Optional.empty();
    }

    private static boolean mentions(String query, String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(query)
                .find();
    }
}
