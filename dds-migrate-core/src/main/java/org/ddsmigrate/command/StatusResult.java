package org.ddsmigrate.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;

/**
 * How a database stands towards the migrations.
 *
 * @param migrations in the order of their application
 * @param drift how the database differs from what its applied migrations make
 * @param notCompared why that is not known, if so
 */
public record StatusResult(
        LiveDatabase database, List<MigrationStatus> migrations, Drift drift, Optional<String> notCompared) {
    private static final Set<MigrationState> NEXT =
            EnumSet.of(MigrationState.PENDING, MigrationState.UNDONE, MigrationState.OUTDATED);

    private static final Set<MigrationState> WRONG = EnumSet.of(
            MigrationState.EDITED,
            MigrationState.MISSING,
            MigrationState.FUTURE,
            MigrationState.FAILED,
            MigrationState.IGNORED);

    public StatusResult {
        migrations = List.copyOf(migrations);
    }

    /** What the next upgrade applies. */
    public List<MigrationStatus> pending() {
        return in(NEXT);
    }

    /** What the next upgrade stops at. */
    public List<MigrationStatus> wrong() {
        return in(WRONG);
    }

    /** Whether nothing is wrong with the history, and the database is as its applied migrations make it. */
    public boolean isInOrder() {
        return wrong().isEmpty() && drift.isEmpty();
    }

    private List<MigrationStatus> in(Set<MigrationState> states) {
        return migrations.stream()
                .filter(migration -> states.contains(migration.state()))
                .toList();
    }
}
