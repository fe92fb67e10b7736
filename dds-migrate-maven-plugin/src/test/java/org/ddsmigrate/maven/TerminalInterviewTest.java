package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.Question;
import org.junit.jupiter.api.Test;

class TerminalInterviewTest {
    private static final Question DROP =
            new Question("drop a.fax", "May it go?", List.of("-Drename=a.fax:phone", "-Ddrop=a.fax"));
    private static final Question FILL = new Question("fill a.n", "What value?", List.of("-Dfill=a.n:<expression>"));

    private final StringWriter shown = new StringWriter();

    @Test
    void theNumberChoosesAnOption() {
        Answers answers = ask("2\n", DROP).orElseThrow();

        assertThat(answers).isEqualTo(Answers.ofOption("-Ddrop=a.fax"));
        assertThat(shown.toString()).contains("May it go?", "1  -Drename=a.fax:phone", "2  -Ddrop=a.fax");
    }

    @Test
    void anExpressionIsAskedFor() {
        assertThat(ask("1\nlower(b)\n", FILL).orElseThrow()).isEqualTo(Answers.ofOption("-Dfill=a.n:lower(b)"));
    }

    @Test
    void whatIsNoChoiceIsAskedAgain() {
        assertThat(ask("7\nyes\n1\n", DROP).orElseThrow()).isEqualTo(Answers.ofOption("-Drename=a.fax:phone"));
    }

    @Test
    void anEmptyLineLeavesAllOpen() {
        assertThat(ask("2\n\n", DROP, FILL)).isEmpty();
    }

    private Optional<Answers> ask(String typed, Question... questions) {
        return new TerminalInterview(new BufferedReader(new StringReader(typed)), new PrintWriter(shown, true))
                .ask(List.of(questions));
    }
}
