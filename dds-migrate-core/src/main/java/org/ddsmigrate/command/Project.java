package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.catalog.ObjectPattern;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.entities.ModelSource;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.schema.QualifiedName;

/**
 * What the commands need to know of a project.
 *
 * @param entities the annotated classes; a project may state its schema in SQL alone
 * @param modelSql the folder of the project's own SQL: {@code before/*.sql} before the classes' DDL, {@code *.sql}
 *     after it, each in the order of the names; it need not exist
 * @param history the migrations and how Flyway is configured; new files go into its first folder
 * @param excludes names of others' tables, as in {@code apscheduler_*}
 * @param says whether the model states everything, or as much as annotations can
 * @param workFolder for files of the moment, as in {@code target/dds-migrate}
 * @param accepted differences between the model and the history that may stay
 * @param qualify how generated SQL names what lies in the default schema
 */
public record Project(
        Optional<ModelSource> entities,
        Path modelSql,
        HistorySettings history,
        List<ObjectPattern> excludes,
        Ownership.Says says,
        Path workFolder,
        List<AcceptedDifference> accepted,
        Qualify qualify) {
    public Project {
        excludes = List.copyOf(excludes);
        accepted = List.copyOf(accepted);
    }

    /** A project whose files name every schema. */
    public Project(
            Optional<ModelSource> entities,
            Path modelSql,
            HistorySettings history,
            List<ObjectPattern> excludes,
            Ownership.Says says,
            Path workFolder,
            List<AcceptedDifference> accepted) {
        this(entities, modelSql, history, excludes, says, workFolder, accepted, Qualify.SCHEMA);
    }

    /** A project that lives with no difference. */
    public Project(
            Optional<ModelSource> entities,
            Path modelSql,
            HistorySettings history,
            List<ObjectPattern> excludes,
            Ownership.Says says,
            Path workFolder) {
        this(entities, modelSql, history, excludes, says, workFolder, List.of());
    }

    /**
     * A project whose whole schema stands in SQL files, and whose migrations are plain SQL: Flyway replaces no
     * placeholder in them. With {@link HistorySettings#withFlyway} other settings are said.
     */
    public static Project ofSql(Path modelSql, Path migrations, Path workFolder) {
        return new Project(
                Optional.empty(),
                modelSql,
                HistorySettings.of(migrations).withFlyway(Map.of("flyway.placeholderReplacement", "false")),
                List.of(),
                Ownership.Says.EVERYTHING,
                workFolder);
    }

    /** The same with its history otherwise. */
    Project with(HistorySettings other) {
        return new Project(entities, modelSql, other, excludes, says, workFolder, accepted, qualify);
    }

    /** The same with other names in generated SQL. */
    public Project with(Qualify other) {
        return new Project(entities, modelSql, history, excludes, says, workFolder, accepted, other);
    }

    /** Whether a resource of the class path is the copy of a migration, which no provider looks at. */
    boolean isMigration(String resource) {
        int name = resource.lastIndexOf('/') + 1;
        boolean inLocation = history.packages().stream()
                .anyMatch(location -> resource.startsWith(location.isEmpty() ? "" : location + "/"));
        String script = resource.substring(name).replaceFirst("\\.conf$", "");
        return inLocation && history.naming().parse(script) instanceof MigrationNaming.Migration;
    }

    /** Everything but Flyway's history table, what migrations set aside, and what belongs to others. */
    ReadScope readScope() {
        String schema = history.defaultSchema().orElse("public");
        List<ObjectPattern> left = new ArrayList<>(excludes);
        left.add(new ObjectPattern(SetAside.PATTERN));
        return new ReadScope(Set.of(QualifiedName.of(schema, history.table())), left);
    }
}
