package org.ddsmigrate.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;

/**
 * A migration file's text from its header and its steps: line feeds only, one blank line before each step, a final line
 * feed, and nothing in it that Flyway would replace.
 */
public record MigrationText(MigrationHeader header, List<MigrationStep> steps, PlaceholderGuard guard) {

    /** Whether Flyway runs the file in a transaction. */
    public enum Transaction {
        /** Flyway decides from the statements: in one, as a rule. */
        DETECTED,
        /** The file says that it must not. */
        NONE
    }

    public MigrationText {
        steps = List.copyOf(steps);
    }

    /** The file with this name, and the script configuration it needs, if any. */
    public MigrationScript script(String fileName, Transaction transaction) {
        List<MigrationStep> safe = steps.stream().map(this::escaped).toList();
        boolean touched =
                safe.stream().flatMap(step -> step.statements().stream()).anyMatch(guard::isTouched);
        List<String> conf = new ArrayList<>();
        if (transaction == Transaction.NONE) {
            conf.add("executeInTransaction=false");
        }
        if (touched) {
            conf.add("placeholderReplacement=false");
            requireNoIntended(fileName);
        }
        return new MigrationScript(
                fileName, text(safe), conf.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", conf) + "\n"));
    }

    /** With replacement switched off, a placeholder that is meant would reach the database as it stands. */
    private void requireNoIntended(String fileName) {
        for (MigrationStep step : steps) {
            for (String statement : step.statements()) {
                for (String name : guard.intended()) {
                    if (statement.contains(guard.prefix() + name + guard.suffix())) {
                        throw new UserProblem(
                                "a function body or a quoted name holds \"" + guard.prefix()
                                        + "\", which Flyway must not replace, beside " + guard.prefix() + name
                                        + guard.suffix() + ", which it must",
                                fileName,
                                "Write \"" + guard.prefix() + "\" differently in the model's SQL, or qualify names"
                                        + " without the placeholder");
                    }
                }
            }
        }
    }

    private MigrationStep escaped(MigrationStep step) {
        return new MigrationStep(
                guard.comment(step.comment()),
                step.statements().stream().map(guard::escape).toList());
    }

    private String text(List<MigrationStep> safe) {
        List<String> blocks = new ArrayList<>();
        String head = header.render(guard);
        if (!head.isEmpty()) {
            blocks.add(head);
        }
        for (MigrationStep step : safe) {
            blocks.add(block(step));
        }
        return String.join("\n", blocks);
    }

    private static String block(MigrationStep step) {
        String comment = lines(step.comment()).stripTrailing();
        String head = comment.isEmpty()
                ? ""
                : comment.lines().map(line -> ("-- " + line).stripTrailing()).collect(Collectors.joining("\n")) + "\n";
        return step.statements().stream().map(MigrationText::terminated).collect(Collectors.joining("", head, ""));
    }

    private static String terminated(String statement) {
        String text = statement.strip();
        return (text.endsWith(";") ? text : text + ";") + "\n";
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
