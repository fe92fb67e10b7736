package org.ddsmigrate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.command.Review;
import org.ddsmigrate.command.ReviewInput;
import org.ddsmigrate.command.ReviewResult;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements are judged alone, without the tables that they speak of: what they miss is made up. */
class BareStatementsTest {
    private static final Pattern HEAD = Pattern.compile("(?m)^(?=-- (?:bad:|good))");
    private static final Pattern NEXT = Pattern.compile("(?m)^-- next file\n");

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void whatHurtsIsFoundAndWhatDoesNotIsLeftAlone(String sql, String expected) {
        List<Finding> findings =
                Review.on(TestServers.postgres()).run(input(sql)).findings();

        if (expected.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Finding::rule).contains(expected);
        }
    }

    @Test
    void whatIsMadeUpIsTold() {
        ReviewResult result = Review.on(TestServers.postgres())
                .run(ReviewInput.of("ALTER TABLE invites ADD FOREIGN KEY (user_id) REFERENCES users;"));

        assertThat(result.standIns())
                .containsExactly(
                        "CREATE TABLE public.invites ()",
                        "CREATE TABLE public.users ()",
                        "ALTER TABLE public.invites ADD COLUMN user_id bigint",
                        "ALTER TABLE public.users ADD COLUMN IF NOT EXISTS id bigint",
                        "ALTER TABLE public.users ADD PRIMARY KEY (id)");
    }

    @Test
    void aGivenSchemaIsNotAddedTo() {
        ReviewResult result = Review.on(TestServers.postgres())
                .run(ReviewInput.of("CREATE TABLE invites (id bigint);", "ALTER TABLE invites DROP COLUMN email;"));

        assertThat(result.standIns()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("statement-fails");
    }

    @Test
    void nothingIsMadeUpWhenThatIsNotWanted() {
        ReviewResult result = Review.on(TestServers.postgres())
                .strictly()
                .run(ReviewInput.of("ALTER TABLE invites ADD COLUMN email text;"));

        assertThat(result.standIns()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("statement-fails");
    }

    static Stream<Arguments> statements() throws IOException {
        return HEAD.splitAsStream(text()).filter(part -> !part.isBlank()).map(part -> {
            String head = part.lines().findFirst().orElseThrow();
            String sql = part.substring(head.length() + 1);
            return Arguments.of(sql, head.replaceFirst("-- (bad:|good)", "").strip());
        });
    }

    private static ReviewInput input(String sql) {
        List<String> files = NEXT.splitAsStream(sql).toList();
        ReviewInput input = ReviewInput.of(files.get(0));
        for (String next : files.subList(1, files.size())) {
            input = input.then(next);
        }
        return input;
    }

    private static String text() throws IOException {
        try (InputStream statements = BareStatementsTest.class.getResourceAsStream("bare-statements.sql")) {
            return new String(statements.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
