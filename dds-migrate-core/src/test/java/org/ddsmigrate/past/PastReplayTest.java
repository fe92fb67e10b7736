package org.ddsmigrate.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ddsmigrate.command.Answer;
import org.ddsmigrate.command.Check;
import org.ddsmigrate.command.CheckOptions;
import org.ddsmigrate.command.CheckResult;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.history.Upgrade;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's migrations on a database that has rows from the first revision on. */
class PastReplayTest {
    private static final List<Revision> REVISIONS = DdsWeb.revisions();

    private final ScratchDatabase database = TestServers.freshDatabase();

    @Test
    void upDownAndUpAgainWithAllRowsThatTheHistoryItselfDoesNotLose() {
        Rows last = upWithRows();
        for (int n = REVISIONS.size(); n > 1; n--) {
            takeBack(REVISIONS.get(n - 1));
        }
        assertThat(Rows.of(database.owner())).isEqualTo(firstRowsAfterAllThatHistoryLoses());
        new Undo(DdsWeb.migrations()).to(database.owner(), Version.of("0"));
        assertThat(Rows.of(database.owner()).tables()).isEmpty();

        assertThat(upWithRows()).isEqualTo(last);
    }

    @Test
    void theLastStateIsTodaysModelAndAllUndosAreProven(@TempDir Path work) {
        try (Workbench bench = DdsWeb.after(REVISIONS.get(REVISIONS.size() - 1), work)) {
            CheckResult result = new Check(bench, CheckOptions.DEFAULT).run();

            assertThat(result.findings())
                    .extracting(Finding::rule)
                    .doesNotContain(
                            "pending-model-changes",
                            "missing-undo",
                            "undo-not-inverse",
                            "undo-fails",
                            "statement-fails",
                            "not-replayable");
            assertThat(result.compared().orElseThrow().pending()).isEmpty();
            assertThat(result.undos()).hasSize(REVISIONS.size());
        }
    }

    @Test
    void revisionsFollowEachOther() {
        assertThat(REVISIONS)
                .extracting(Revision::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    private Rows upWithRows() {
        for (Revision revision : REVISIONS) {
            Rows before = Rows.of(database.owner());
            new Upgrade(DdsWeb.migrations()).run(database.owner(), Version.of(String.valueOf(revision.number())));
            requireSame(
                    before.renamed(values(revision, Answer.Kind.RENAME)),
                    Rows.of(database.owner()),
                    values(revision, Answer.Kind.FILL).keySet(),
                    "V of revision " + revision);
            DdsWeb.rows(revision).ifPresent(sql -> execute(database, sql));
        }
        return Rows.of(database.owner());
    }

    private void takeBack(Revision revision) {
        Rows before = Rows.of(database.owner());
        new Undo(DdsWeb.migrations()).steps(database.owner(), 1);
        requireSame(
                before.renamed(turned(values(revision, Answer.Kind.RENAME))),
                Rows.of(database.owner()),
                Set.of(),
                "U of revision " + revision);
    }

    private static void requireSame(Rows before, Rows after, Set<String> filled, String step) {
        assertThat(after.sharedWith(before, filled)).as(step).isEqualTo(before.sharedWith(after, filled));
    }

    private static Map<String, String> values(Revision revision, Answer.Kind kind) {
        Map<String, String> values = new TreeMap<>();
        revision.answers().of(kind).forEach(answer -> values.put(answer.name(), answer.value()));
        return values;
    }

    private static Map<String, String> turned(Map<String, String> renames) {
        Map<String, String> turned = new TreeMap<>();
        renames.forEach((from, to) -> {
            int dot = from.lastIndexOf('.');
            turned.put(from.substring(0, dot + 1) + to, from.substring(dot + 1));
        });
        return turned;
    }

    private static Rows firstRowsAfterAllThatHistoryLoses() {
        ScratchDatabase reference = TestServers.freshDatabase();
        new Upgrade(DdsWeb.migrations()).run(reference.owner(), Version.of("1"));
        execute(reference, DdsWeb.rows(REVISIONS.get(0)).orElseThrow());
        execute(reference, DdsWeb.lostRows());
        return Rows.of(reference.owner());
    }

    private static void execute(ScratchDatabase database, String sql) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
