package org.ddsmigrate.review.rules;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A name is longer than the 63 bytes that PostgreSQL keeps of it. */
final class NameTooLong implements StatementRule {
    private static final int LONGEST = 63;
    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    @Override
    public RulePage page() {
        return RulePage.of("name-too-long", Severity.ERROR)
                .when("a name is longer than the 63 bytes that PostgreSQL keeps of it")
                .effect("the rest is cut off without an error: two long names may become one, and the object "
                        + "is not found by the whole name elsewhere.")
                .instead("Choose a shorter one.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, the_number_of_notes_that_were_written_about_this_very_thing_until_now bigint);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, number_of_notes_until_now bigint);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return NAME.matcher(statement.text().words())
                .results()
                .map(MatchResult::group)
                .filter(name -> name.replace("\"", "").getBytes(StandardCharsets.UTF_8).length > LONGEST)
                .distinct()
                .map(name -> Hit.on(statement, "PostgreSQL keeps only 63 bytes of " + name.toLowerCase(Locale.ROOT)));
    }
}
