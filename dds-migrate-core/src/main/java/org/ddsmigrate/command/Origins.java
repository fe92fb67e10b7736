package org.ddsmigrate.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.entities.Origin;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/** Which class and field a table or column comes from. */
record Origins(Map<ObjectRef, Origin> known) {
    /** Of a model without classes. */
    static final Origins NONE = new Origins(Map.of());

    Origins {
        known = Map.copyOf(known);
    }

    static Origins of(EntityModel model, String defaultSchema) {
        Map<ObjectRef, Origin> origins = new HashMap<>();
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
        return new Origins(origins);
    }

    Optional<Origin> of(ObjectRef ref) {
        return Optional.ofNullable(known.get(ref));
    }

    /** As people call it: {@code Invite.expiresAt}. */
    Optional<String> label(ObjectRef ref) {
        return of(ref).map(Origin::label);
    }
}
