package org.ddsmigrate.history;

import java.util.List;

/**
 * What an upgrade did.
 *
 * @param applied in order
 * @param log what Flyway said
 */
public record UpgradeResult(List<AppliedMigration> applied, List<String> log) {
    public UpgradeResult {
        applied = List.copyOf(applied);
        log = List.copyOf(log);
    }
}
