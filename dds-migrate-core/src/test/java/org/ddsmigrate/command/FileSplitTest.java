package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.junit.jupiter.api.Test;

class FileSplitTest {
    @Test
    void keepsAMigrationOfOrdinarySizeInOneFile() {
        assertThat(FileSplit.split(Planner.plan(Schema.EMPTY, tables(300)))).hasSize(1);
    }

    @Test
    void takesNoMoreLocksInOneTransactionThanAServerHasForAll() {
        Plan plan = Planner.plan(Schema.EMPTY, tables(1_500));

        List<Plan> parts = FileSplit.split(plan);

        assertThat(parts)
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.steps()).hasSizeBetween(1, 625));
        assertThat(parts.stream().flatMap(part -> part.steps().stream()).toList())
                .isEqualTo(plan.steps());
    }

    private static Schema tables(int count) {
        Map<ObjectRef, SchemaObject> objects = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Table table = Table.of(QualifiedName.of("public", "t" + i), List.of(Column.of("id", "integer")));
            objects.put(table.ref(), table);
        }
        return Schema.of(objects, Map.of(), Map.of());
    }
}
