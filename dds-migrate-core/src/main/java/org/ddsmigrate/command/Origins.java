package org.ddsmigrate.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.entities.Origin;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/** Which class and field a table or column comes from. */
final class Origins {
    private final Map<ObjectRef, Origin> origins = new HashMap<>();

    Origins(EntityModel model, String defaultSchema) {
        model.tableOrigins()
                .forEach((table, origin) -> origins.put(
                        ObjectRef.table(QualifiedName.of(table.schema().orElse(defaultSchema), table.table())),
                        origin));
        model.columnOrigins()
                .forEach((column, origin) -> origins.put(
                        ObjectRef.column(
                                QualifiedName.of(column.schema().orElse(defaultSchema), column.table()),
                                Identifier.of(column.column())),
                        origin));
    }

    Optional<String> label(ObjectRef ref) {
        boolean known = ref.kind() == ObjectKind.TABLE || ref.kind() == ObjectKind.COLUMN;
        return known ? Optional.ofNullable(origins.get(ref)).map(Origin::label) : Optional.empty();
    }
}
