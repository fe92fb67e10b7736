package org.ddsmigrate.command;

import java.util.List;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.schema.ObjectRef;

/**
 * What was entered into a database's history.
 *
 * @param version at which the schema is
 * @param entered in order; empty if the history said so already
 * @param others what the database has, and no migration makes
 */
public record StampResult(
        LiveDatabase database, Version version, List<AppliedMigration> entered, List<ObjectRef> others) {
    public StampResult {
        entered = List.copyOf(entered);
        others = List.copyOf(others);
    }
}
