package org.ddsmigrate.proof;

import java.util.List;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.schema.Schema;

/**
 * Migrations that were applied, found to leave no difference, taken back, found to leave none again, and applied again.
 *
 * @param reached the schema after each migration
 * @param rows what the same showed on filled tables
 */
public record Proven(List<Migration> migrations, List<Schema> reached, ProvenRows rows) {
    /** A migration and its undo, as text and as what they do. */
    public record Migration(Draft draft, MigrationScript versioned, Draft undoDraft, MigrationScript undo) {}

    public Proven {
        migrations = List.copyOf(migrations);
        reached = List.copyOf(reached);
    }
}
