package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;

/** What becomes of the rows that have a label which an enum no longer has. */
final class LabelDecision {
    private static final String NO_VALUE = "null";

    private final Inquiry inquiry;

    LabelDecision(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * The change with the labels that rows get instead.
     *
     * @throws UserProblem when an answer names a label that the enum won't have
     */
    Change decide(Alter alter) {
        EnumType from = (EnumType) alter.from();
        EnumType to = (EnumType) alter.to();
        SortedMap<String, String> moves = new TreeMap<>();
        for (String label : from.labels()) {
            if (!to.labels().contains(label)) {
                moved(from, to, label).ifPresent(other -> moves.put(label, other));
            }
        }
        return moves.isEmpty() ? alter : Rebuild.moving(from, to, moves);
    }

    private Optional<String> moved(EnumType from, EnumType to, String label) {
        ObjectRef ref = from.ref().child(from.ref().kind(), Identifier.of(label));
        Optional<String> other = inquiry.answer(Kind.LABEL, ref);
        if (other.isPresent()) {
            return other.map(text -> checked(to, text, "-Dlabel=" + inquiry.name(ref) + ":" + text));
        }
        if (!inquiry.agreedToDrop(ref)) {
            ask(from, to, label, inquiry.name(ref));
        }
        return Optional.empty();
    }

    private static String checked(EnumType to, String label, String answer) {
        if (to.labels().contains(label)) {
            return label;
        }
        if (label.equals(NO_VALUE)) {
            return "";
        }
        throw new UserProblem(
                "\"" + label + "\" is no label of " + to.name() + " in the model",
                answer,
                "Nothing was written. Its labels are " + String.join(", ", to.labels()) + "; or write null");
    }

    /** A new label may be the old one under another name; else the rows go to one that stays. */
    private void ask(EnumType from, EnumType to, String label, String name) {
        List<String> options = new ArrayList<>();
        likeFirst(to.labels(), label).stream()
                .filter(other -> !from.labels().contains(other))
                .forEach(other -> options.add("-Drename=" + name + ":" + other));
        likeFirst(to.labels(), label).forEach(other -> options.add("-Dlabel=" + name + ":" + other));
        options.add("-Ddrop=" + name);
        inquiry.ask(new Question(
                "drop " + name,
                "The model no longer has label \"" + label + "\" of enum " + inquiry.name(from.ref())
                        + ": has it a new name, which label do its rows get, or are there none?"
                        + " (-Ddrop: the migration fails on rows that still have it)",
                options));
    }

    private static List<String> likeFirst(List<String> labels, String label) {
        return labels.stream()
                .sorted(Comparator.comparing(other -> -Likeness.of(label, other)))
                .toList();
    }
}
