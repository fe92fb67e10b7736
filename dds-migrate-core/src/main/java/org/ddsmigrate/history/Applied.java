package org.ddsmigrate.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;

/** Reads what Flyway says it applied. */
final class Applied {
    private Applied() {}

    static List<AppliedMigration> of(MigrateResult result, ScriptSource scripts) {
        List<AppliedMigration> applied = new ArrayList<>();
        for (MigrateOutput output : result.migrations) {
            applied.add(new AppliedMigration(
                    Optional.ofNullable(output.version)
                            .filter(version -> !version.isEmpty())
                            .map(Version::of),
                    output.description,
                    scripts.scriptAt(output.filepath),
                    Duration.ofMillis(output.executionTime)));
        }
        return applied;
    }
}
