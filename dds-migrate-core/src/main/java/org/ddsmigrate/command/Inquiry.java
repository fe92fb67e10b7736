package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectRef;

/** Looks answers up, keeps the questions that have none, and knows which answers were of use. */
final class Inquiry {
    private final Answers answers;
    private final String defaultSchema;
    private final ChangeLines lines;
    private final List<Question> questions = new ArrayList<>();
    private final Set<Answer> used = new TreeSet<>();

    Inquiry(Answers answers, String defaultSchema, ChangeLines lines) {
        this.answers = answers;
        this.defaultSchema = defaultSchema;
        this.lines = lines;
    }

    /** The object as questions and options call it: with quotes where a name holds what would end one. */
    String name(ObjectRef ref) {
        if (ref.path().stream().noneMatch(Inquiry::needsQuotes)) {
            return lines.name(ref);
        }
        boolean inDefault = ref.path().size() > 1 && ref.path().get(0).equals(defaultSchema);
        return ref.path().stream()
                .skip(inDefault ? 1 : 0)
                .map(part -> needsQuotes(part) ? "\"" + part.replace("\"", "\"\"") + "\"" : part)
                .collect(Collectors.joining("."));
    }

    private static boolean needsQuotes(String part) {
        return part.chars().anyMatch(c -> "\":;,".indexOf(c) >= 0);
    }

    boolean agreedToDrop(ObjectRef ref) {
        List<Answer> found = answers.about(Kind.DROP, ref, defaultSchema);
        used.addAll(found);
        return !found.isEmpty();
    }

    Optional<String> answer(Kind kind, ObjectRef ref) {
        List<Answer> found = answers.about(kind, ref, defaultSchema);
        used.addAll(found);
        return found.stream().map(Answer::value).findFirst();
    }

    void ask(Question question) {
        questions.add(question);
    }

    /**
     * Ends the questions.
     *
     * @throws Undecided when some have no answer
     * @throws UserProblem when an answer answers nothing
     */
    void close() {
        List<String> unused = answers.all().stream()
                .filter(answer -> answer.kind() != Kind.RENAME && !answer.isAboutAll() && !used.contains(answer))
                .map(answer -> answer.kind().option() + "=" + answer.name())
                .toList();
        if (!questions.isEmpty()) {
            throw new Undecided(questions, asked(unused));
        }
        if (!unused.isEmpty()) {
            throw new UserProblem(
                    String.join(", ", unused) + " answers no question of this migration",
                    "Nothing was written. Correct the name, or leave the option out");
        }
    }

    private UserProblem asked(List<String> unused) {
        StringBuilder what = new StringBuilder(
                questions.size() == 1 ? "A decision is needed" : questions.size() + " decisions are needed");
        for (Question question : questions) {
            what.append("\n    ").append(question.text());
            question.options().forEach(option -> what.append("\n        ").append(option));
        }
        unused.forEach(option -> what.append("\n    ").append(option).append(" answers none of the questions."));
        return new UserProblem(
                what.toString(), "\n    Nothing was written. Add one of the options for each to the command");
    }
}
