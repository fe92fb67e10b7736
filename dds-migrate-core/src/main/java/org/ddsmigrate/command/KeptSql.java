package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationStep;
import org.ddsmigrate.migration.MigrationText;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.sql.SqlWriter;

/** Says in SQL what a history has and the model does not state, so that the model states it from then on. */
final class KeptSql {
    /** After the project's own files, whose tables it may need. */
    static final String FILE = "z_kept.sql";

    private final Schema whole;
    private final Set<ObjectRef> kept;
    private final ChangeLines lines;

    KeptSql(Schema whole, List<ObjectRef> kept, ChangeLines lines) {
        this.whole = whole;
        this.kept = new TreeSet<>(kept);
        this.lines = lines;
    }

    /** The file's text. */
    MigrationScript script(HistorySettings settings) {
        Plan plan = Planner.plan(withoutKept(), whole);
        SqlWriter writer = SqlWriter.of(plan);
        List<MigrationStep> steps = new ArrayList<>();
        for (Step step : plan.steps()) {
            ChangeLine line = lines.line(step.main());
            steps.add(new MigrationStep(line.kind() + " " + line.text(), writer.statements(step)));
        }
        MigrationHeader header = new MigrationHeader(
                List.of("What the migrations made by hand and the classes do not state, written by dds-migrate:init."),
                List.of());
        return new MigrationText(header, steps, settings.placeholderGuard(Set.of()))
                .script(FILE, MigrationText.Transaction.DETECTED);
    }

    private Schema withoutKept() {
        SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>();
        whole.objects().forEach((ref, object) -> {
            if (!kept.contains(ref)) {
                objects.put(ref, object instanceof Table table ? withoutKept(table) : object);
            }
        });
        SortedMap<ObjectRef, SortedSet<ObjectRef>> dependencies = new TreeMap<>(whole.dependencies());
        dependencies.keySet().removeIf(this::isOfKept);
        SortedMap<ObjectRef, SortedSet<Privilege>> privileges = new TreeMap<>(whole.privileges());
        privileges.keySet().removeIf(this::isOfKept);
        return new Schema(objects, dependencies, privileges, whole.inherited(), whole.unmanaged());
    }

    private boolean isOfKept(ObjectRef ref) {
        boolean column = ref.kind() == ObjectKind.COLUMN && kept.contains(ObjectRef.table(ref.owner()));
        return column || kept.contains(ref);
    }

    private Table withoutKept(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !kept.contains(ObjectRef.column(table.name(), column.name())))
                .toList();
        return columns.size() == table.columns().size() ? table : table.withColumns(columns);
    }
}
