package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.schema.ObjectRef;

/**
 * The user's answers to what can't be derived.
 *
 * @param all of them, in the order of their kinds and names
 */
public record Answers(List<Answer> all) {
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        all = all.stream().distinct().sorted().toList();
    }

    /**
     * Reads answers as they stand on the command line.
     *
     * @param drops names, separated by commas
     * @param renames {@code old:new}, separated by commas
     * @param fills {@code column:expression}; one in each text, since an expression may hold any character
     * @param casts likewise
     * @throws UserProblem when one has not that form
     */
    public static Answers parse(
            Collection<String> drops, Collection<String> renames, Collection<String> fills, Collection<String> casts) {
        return NONE.with(Kind.DROP, drops)
                .with(Kind.RENAME, renames)
                .with(Kind.FILL, fills)
                .with(Kind.CAST, casts);
    }

    /** The answer that one of a question's options gives, such as {@code -Ddrop=invites.fax}. */
    public static Answers ofOption(String option) {
        for (Kind kind : Kind.values()) {
            String prefix = kind.option() + "=";
            if (option.startsWith(prefix)) {
                return NONE.with(kind, List.of(option.substring(prefix.length())));
            }
        }
        throw new IllegalArgumentException(option);
    }

    /**
     * These answers, and some of a kind as they stand on the command line; names may be separated by commas.
     *
     * @throws UserProblem when one has not the form that its kind needs
     */
    public Answers with(Kind kind, Collection<String> texts) {
        List<Answer> answers = new ArrayList<>();
        for (String text : texts) {
            List<String> parts = switch (kind) {
                case DROP, KEEP, RENAME, LABEL -> parts(text);
                case FILL, CAST -> List.of(text);
            };
            parts.forEach(part -> answers.add(Answer.parse(kind, part)));
        }
        return and(new Answers(answers));
    }

    /** These answers and others; the others win. */
    public Answers and(Answers others) {
        List<Answer> both = new ArrayList<>(others.all);
        all.stream().filter(answer -> !others.decides(answer)).forEach(both::add);
        return new Answers(both);
    }

    /** All that the model no longer has may go: for tools that only want to see what would be done. */
    public Answers allowingAllDrops() {
        return with(Kind.DROP, List.of("*"));
    }

    /** Those of one kind. */
    public List<Answer> of(Kind kind) {
        return all.stream().filter(answer -> answer.kind() == kind).toList();
    }

    /** Those of one kind that are about an object; what names it exactly comes before what fits a pattern. */
    List<Answer> about(Kind kind, ObjectRef ref, String defaultSchema) {
        List<Answer> found = new ArrayList<>();
        of(kind).stream()
                .filter(answer -> answer.isAbout(ref, defaultSchema))
                .forEach(answer -> found.add(answer.isExact() ? 0 : found.size(), answer));
        return found;
    }

    Optional<Answer> first(Kind kind, ObjectRef ref, String defaultSchema) {
        return about(kind, ref, defaultSchema).stream().findFirst();
    }

    private boolean decides(Answer other) {
        return all.stream()
                .anyMatch(
                        answer -> answer.kind() == other.kind() && answer.name().equals(other.name()));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
