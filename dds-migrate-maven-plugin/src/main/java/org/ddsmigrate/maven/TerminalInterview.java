package org.ddsmigrate.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.Interview;
import org.ddsmigrate.command.Question;

/** Asks whoever sits at Maven's terminal; the likeliest answer is the first, and an empty line leaves all open. */
final class TerminalInterview implements Interview {
    private static final String EXPRESSION = "<expression>";

    private final BufferedReader in;
    private final PrintWriter out;

    TerminalInterview(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Nobody, in batch mode, in CI, or where input or output is no terminal. From Java 22 on there is a console even
     * then, whose input ends at once, which leaves all questions open just the same.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Interview of(MavenSession session) {
        Console console = System.console();
        boolean batch = !session.getRequest().isInteractiveMode() || System.getenv("CI") != null;
        return console == null || batch
                ? Interview.NOBODY
                : new TerminalInterview(new BufferedReader(console.reader()), console.writer());
    }

    @Override
    public Optional<Answers> ask(List<Question> questions) {
        Answers answers = Answers.NONE;
        try {
            for (Question question : questions) {
                Optional<String> option = ask(question);
                if (option.isEmpty()) {
                    return Optional.empty();
                }
                answers = answers.and(Answers.ofOption(option.get()));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(answers);
    }

    private Optional<String> ask(Question question) throws IOException {
        out.println();
        out.println(question.text());
        for (int i = 0; i < question.options().size(); i++) {
            out.println("  " + (i + 1) + "  " + question.options().get(i));
        }
        while (true) {
            out.print("Your choice (nothing to stop): ");
            out.flush();
            String line = in.readLine();
            if (line == null || line.isBlank()) {
                return Optional.empty();
            }
            Optional<String> option = option(question, line.strip());
            if (option.isPresent()) {
                return option.filter(text -> !text.contains(EXPRESSION)).or(() -> expression(option.get()));
            }
        }
    }

    private static Optional<String> option(Question question, String line) {
        int number = line.matches("[1-9][0-9]?") ? Integer.parseInt(line) : 0;
        return number >= 1 && number <= question.options().size()
                ? Optional.of(question.options().get(number - 1))
                : Optional.empty();
    }

    private Optional<String> expression(String option) {
        out.print(option.replace(EXPRESSION, "").replaceFirst("^-D", "") + " ");
        out.flush();
        try {
            String line = in.readLine();
            return line == null || line.isBlank()
                    ? Optional.empty()
                    : Optional.of(option.replace(EXPRESSION, line.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
