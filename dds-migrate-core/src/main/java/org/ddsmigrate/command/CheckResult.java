package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.history.StandIn;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/**
 * What {@link Check} found.
 *
 * @param compared the two sides, when the history could be replayed
 * @param undos which undo files were run, and gave back the schema before
 * @param declared undo files that say by an error of their own that there is no way back
 */
public record CheckResult(
        Optional<Compared> compared, List<String> undos, List<String> declared, List<Finding> findings) {
    /**
     * The model and the migrations.
     *
     * @param pending what the model has and no migration makes
     */
    public record Compared(
            String model, int migrations, String server, List<StandIn> standIns, List<ChangeLine> pending) {
        public Compared {
            standIns = List.copyOf(standIns);
            pending = List.copyOf(pending);
        }
    }

    public CheckResult {
        undos = List.copyOf(undos);
        declared = List.copyOf(declared);
        findings = List.copyOf(findings);
    }

    static CheckResult of(List<Finding> findings) {
        return new CheckResult(Optional.empty(), List.of(), List.of(), findings);
    }

    /** Whether a build may go on. */
    public boolean passes() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
