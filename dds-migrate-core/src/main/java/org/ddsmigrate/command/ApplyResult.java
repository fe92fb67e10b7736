package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;

/**
 * What {@link ApplyMigrations} did and found.
 *
 * @param applied in order
 * @param drift how the database differs from what the migrations make
 * @param pending what the model has and no migration makes
 * @param notCompared why the database could not be compared, if so
 * @param target where the upgrade was to stop, if not at the end
 */
public record ApplyResult(
        LiveDatabase database,
        List<AppliedMigration> applied,
        Drift drift,
        List<ChangeLine> pending,
        Optional<String> notCompared,
        Optional<Version> target) {
    public ApplyResult {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
    }

    /** Whether the database, the migrations and the model say the same. */
    public boolean matchesModel() {
        return notCompared.isEmpty() && drift.isEmpty() && pending.isEmpty();
    }
}
