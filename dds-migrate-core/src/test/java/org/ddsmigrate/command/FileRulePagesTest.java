package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.files.FileRule;
import org.ddsmigrate.review.files.FileRules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about files finds what its page calls bad, and nothing else does; it is silent on what its page calls good. */
class FileRulePagesTest {
    @TempDir
    private Path root;

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void badFiresExactlyThisRule(String id, RulePage page) throws Exception {
        List<Finding> findings = findings(page, page.bad());

        if (page.severity().reaches(Severity.WARNING)) {
            assertThat(grave(findings)).extracting(Finding::rule).containsOnly(id);
        } else {
            assertThat(grave(findings)).isEmpty();
            assertThat(findings).extracting(Finding::rule).contains(id);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void goodFiresNothing(String id, RulePage page) throws Exception {
        List<Finding> findings = findings(page, page.good());

        assertThat(grave(findings)).isEmpty();
        assertThat(findings).extracting(Finding::rule).doesNotContain(id);
    }

    /** The others need a database, and have their tests with one. */
    static Stream<Arguments> pages() {
        String only = System.getProperty("rules.only", ".*");
        return FileRules.all().stream()
                .map(FileRule::page)
                .filter(page -> !page.bad().isEmpty() && page.id().matches(only))
                .map(page -> Arguments.of(page.id(), page));
    }

    private List<Finding> findings(RulePage page, String files) throws IOException, InterruptedException {
        FileExamples examples = new FileExamples(root);
        if (!page.before().isEmpty()) {
            examples.share(page.before());
        }
        examples.replaceBy(files);
        HistorySettings history = HistorySettings.of(examples.folder());
        MigrationFolder folder = history.migrationFolder();
        FolderReview review = new FolderReview(history, folder, CheckOptions.DEFAULT);
        List<Finding> obstacles = review.obstacles();
        return obstacles.isEmpty()
                ? review.findings(NewMigrations.of(history, folder, CheckOptions.DEFAULT))
                : obstacles;
    }

    private static List<Finding> grave(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().reaches(Severity.WARNING))
                .toList();
    }
}
