package org.ddsmigrate.proof;

import java.util.List;
import java.util.stream.Stream;
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

    /** Where there is nothing to do. */
    public static final Proven NOTHING = new Proven(List.of(), List.of(), ProvenRows.NONE);

    public Proven {
        migrations = List.copyOf(migrations);
        reached = List.copyOf(reached);
    }

    /** The files, each versioned one before its undo. */
    public List<MigrationScript> scripts() {
        return migrations.stream()
                .flatMap(migration -> Stream.of(migration.versioned(), migration.undo()))
                .toList();
    }
}
