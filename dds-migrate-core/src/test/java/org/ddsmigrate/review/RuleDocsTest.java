package org.ddsmigrate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.command.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is what the rules' pages say; {@code -Drules.update=true} writes it. */
class RuleDocsTest {
    private static final Path FILE = Path.of("..", "docs", "rules.md");

    private static final String HEAD = """
            # Review rules

            Made from the rules' own pages, which a test holds to the truth: what is called bad is found by that rule and no other, what is called good by none. A rule is silent about what the same deployment makes: nobody uses it yet. The examples of rules about files are folders; their `before` is what the main branch has.

            `error` fails the build, `warning` is worth a second look, `advice` is what one may do better and is shown apart, `off` is not asked. To allow one statement what a rule finds, write why before it or behind it:

            ```sql
            -- dds:allow drop-column customer.fax: copied to contact in V12
            ```

            What grows with the rows is advice where production's table sizes (`dds-migrate:statistics`) say that it takes less than a second, and advice of that kind is a warning from a minute on.

            """;

    @Test
    void documentIsMadeFromThePages() throws IOException {
        String made = document();
        if (Boolean.getBoolean("rules.update")) {
            Files.writeString(FILE, made);
        }

        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    private static String document() {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, List<RulePage>> groups = RuleCatalogue.groups();
        groups.forEach((title, rules) -> table(text, title, rules));
        groups.values().forEach(rules -> rules.forEach(page -> page(text, page)));
        return text.toString();
    }

    private static void table(StringBuilder text, String title, List<RulePage> pages) {
        text.append("## ").append(title).append("\n\n| rule | severity | finds that |\n|---|---|---|\n");
        for (RulePage page : pages) {
            text.append("| [").append(page.id()).append("](#").append(page.id()).append(") | ");
            text.append(page.severity().word())
                    .append(" | ")
                    .append(page.when())
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static void page(StringBuilder text, RulePage page) {
        text.append("### ")
                .append(page.id())
                .append("\n\n`")
                .append(page.severity().word());
        text.append("`: ").append(page.when()).append(".\n\n- Effect: ").append(page.effect());
        text.append("\n- Instead: ").append(page.instead()).append('\n');
        if (page.growth() == RulePage.Growth.WITH_ROWS) {
            text.append("- Grows with the rows: weighed by table sizes, where they are known.\n");
        }
        text.append('\n');
        if (page.bad().isEmpty()) {
            return;
        }
        text.append("```sql\n");
        if (!page.before().isBlank()) {
            text.append("-- before\n").append(page.before().strip()).append('\n');
        }
        text.append("-- bad\n").append(page.bad().strip());
        text.append("\n-- good\n").append(page.good().strip()).append("\n```\n\n");
    }
}
