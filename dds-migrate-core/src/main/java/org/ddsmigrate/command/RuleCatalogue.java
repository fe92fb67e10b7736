package org.ddsmigrate.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.files.FileRule;
import org.ddsmigrate.review.files.FileRules;
import org.ddsmigrate.review.rules.ForeignObject;
import org.ddsmigrate.review.rules.Rules;

/** Everything that a check looks for, as documented. */
public final class RuleCatalogue {
    private static final List<RulePage> OF_THE_WHOLE = List.of(
            RulePage.of("not-replayable", Severity.ERROR)
                    .when("the migrations do not run from the start on an empty database")
                    .effect("No new database can be made of them, and nothing else can be checked.")
                    .instead("Correct the file, or, where a scratch server can't run it, write a stand-in."),
            RulePage.of("pending-model-changes", Severity.ERROR)
                    .when("the model states what no migration makes")
                    .effect("The application meets a database that is not as its classes expect.")
                    .instead("mvn dds-migrate:generate -Dname=... writes the migration."),
            RulePage.of("missing-undo", Severity.ERROR)
                    .when("a migration, from the first generated one on, has no undo file")
                    .effect("There is no way back from it.")
                    .instead("Write it, or one that raises an exception which says why there is no way back."),
            RulePage.of("undo-not-inverse", Severity.ERROR)
                    .when("an undo file was run, and did not give back the schema before its migration")
                    .effect("After a downgrade the database is in a state that no version has.")
                    .instead("Correct it, so that it takes back what its migration did."),
            new ForeignObject(nothing -> false).page(),
            RulePage.of("unused-suppression", Severity.WARNING)
                    .when("a comment dds:allow allows what no rule finds there")
                    .effect("It would hide the next such finding, which nobody has thought about.")
                    .instead("Remove the comment, or correct the rule or the object that it names."),
            RulePage.of("suppression-without-reason", Severity.WARNING)
                    .when("a comment dds:allow does not say why")
                    .effect("Whoever reads it later can't tell whether it still holds.")
                    .instead("Write why after a colon: -- dds:allow drop-column: copied to contact in V12"));

    private RuleCatalogue() {}

    /** All of them. */
    public static List<RulePage> pages() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /** All of them, below the titles of their groups: about statements, about files, about the migrations as a whole, and
     * about what is around them. */
    public static Map<String, List<RulePage>> groups() {
        Map<String, List<RulePage>> groups = new LinkedHashMap<>();
        Rules.groups()
                .forEach((title, rules) ->
                        groups.put(title, rules.stream().map(Rule::page).toList()));
        groups.put("Files", FileRules.all().stream().map(FileRule::page).toList());
        groups.put("The migrations as a whole", OF_THE_WHOLE);
        groups.put("Around the migrations", SurroundingsReview.PAGES);
        return groups;
    }
}
