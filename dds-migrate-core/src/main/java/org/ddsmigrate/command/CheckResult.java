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
 * @param reviewed the new migrations, when there are any and the history could be replayed
 * @param findings all of them, pieces of advice last
 * @param failOn what makes it fail
 */
public record CheckResult(
        Optional<Compared> compared,
        List<String> undos,
        List<String> declared,
        Optional<Reviewed> reviewed,
        List<Finding> findings,
        Severity failOn) {
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

    static CheckResult of(List<Finding> findings, Severity failOn) {
        return new CheckResult(Optional.empty(), List.of(), List.of(), Optional.empty(), findings, failOn);
    }

    /** Whether a build may go on. */
    public boolean passes() {
        return failing().isEmpty();
    }

    /** What a build stops at. */
    public List<Finding> failing() {
        return findings.stream()
                .filter(finding -> finding.severity().reaches(failOn))
                .toList();
    }
}
