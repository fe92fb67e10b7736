package org.ddsmigrate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.command.Review;
import org.ddsmigrate.command.ReviewInput;
import org.ddsmigrate.command.ReviewResult;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.review.rules.Rules;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what its page calls bad, and nothing else does; it is silent on what its page calls good. */
class RulePagesTest {
    private static final Pattern FILE =
            Pattern.compile("(?m)^-- next file( \\((?<conf>executeInTransaction=false)\\))?(?: (?<name>\\S+))?$");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void badFiresExactlyThisRule(String id, Rule rule) {
        ReviewResult result = review(rule, rule.page().bad());

        if (rule.page().severity().reaches(Severity.WARNING)) {
            assertThat(result.findings()).extracting(Finding::rule).containsOnly(id);
        } else {
            assertThat(result.findings()).isEmpty();
            assertThat(result.advice()).extracting(Finding::rule).contains(id);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void goodFiresNothing(String id, Rule rule) {
        ReviewResult result = review(rule, rule.page().good());

        assertThat(result.findings()).isEmpty();
        assertThat(result.advice()).extracting(Finding::rule).doesNotContain(id);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> rules() {
        String only = System.getProperty("rules.only", ".*");
        return Rules.all().stream()
                .filter(rule -> rule.id().matches(only))
                .map(rule -> org.junit.jupiter.params.provider.Arguments.of(rule.id(), rule));
    }

    private static ReviewResult review(Rule rule, String sql) {
        TreeMap<String, Severity> asked = new TreeMap<>();
        if (rule.page().severity() == Severity.OFF) {
            asked.put(rule.id(), Severity.ADVICE);
        }
        return Review.on(TestServers.postgres())
                .taking(Severities.DEFAULT.with(asked))
                .run(new ReviewInput(rule.page().before(), files(sql)));
    }

    private static List<MigrationScript> files(String sql) {
        String marked = sql.startsWith("-- next file") ? sql : "-- next file\n" + sql;
        List<MatchResult> marks = FILE.matcher(marked).results().toList();
        return java.util.stream.IntStream.range(0, marks.size())
                .mapToObj(n -> {
                    MatchResult mark = marks.get(n);
                    int end = n + 1 < marks.size() ? marks.get(n + 1).start() : marked.length();
                    Optional<String> conf = Optional.ofNullable(mark.group(2));
                    String name = Optional.ofNullable(mark.group(3)).orElse("V" + (n + 2) + "__example.sql");
                    return new MigrationScript(
                            name, marked.substring(mark.end(), end).strip() + "\n", conf);
                })
                .toList();
    }
}
