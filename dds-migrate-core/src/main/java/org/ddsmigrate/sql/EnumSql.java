package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.EnumType;

/** Labels are added in their place. */
final class EnumSql {
    private EnumSql() {}

    static List<String> addLabels(EnumType before, EnumType after) {
        List<String> statements = new ArrayList<>();
        List<String> labels = new ArrayList<>(before.labels());
        for (int i = 0; i < after.labels().size(); i++) {
            String label = after.labels().get(i);
            if (before.labels().contains(label)) {
                continue;
            }
            String place = "";
            if (i < labels.size()) {
                place = Sql.of(" BEFORE %L", labels.get(i));
            }
            labels.add(i, label);
            statements.add(Sql.of("ALTER TYPE %I ADD VALUE %L%s", after.name(), label, place));
        }
        return statements;
    }
}
