package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.migration.MigrationScript;

/**
 * Migrations to review, and the schema that they meet.
 *
 * @param before SQL that makes the schema as it is before them; empty for none
 * @param migrations in the order in which they are deployed, each with the text of its configuration, if it has one
 */
public record ReviewInput(String before, List<MigrationScript> migrations) {
    public ReviewInput {
        migrations = List.copyOf(migrations);
    }

    /** One migration, called {@code V2__reviewed.sql}. */
    public static ReviewInput of(String before, String sql) {
        return new ReviewInput(before, List.of(new MigrationScript("V2__reviewed.sql", sql)));
    }

    /** One migration alone, whose tables are made up from what it says of them. */
    public static ReviewInput of(String sql) {
        return of("", sql);
    }

    /** Followed by one more, with the next version. */
    public ReviewInput then(String sql) {
        return with(sql, Optional.empty());
    }

    /** Followed by one more that Flyway runs without a transaction. */
    public ReviewInput thenWithoutTransaction(String sql) {
        return with(sql, Optional.of("executeInTransaction=false\n"));
    }

    private ReviewInput with(String sql, Optional<String> conf) {
        List<MigrationScript> all = new ArrayList<>(migrations);
        all.add(new MigrationScript("V" + (migrations.size() + 2) + "__reviewed.sql", sql, conf));
        return new ReviewInput(before, all);
    }
}
