package org.ddsmigrate.schema;

import java.util.Optional;

/** A column together with the table that it is on: what an added, dropped or altered column is in a change. */
public record TableColumn(QualifiedName table, Column column) implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.column(table, column.name());
    }

    @Override
    public Optional<String> comment() {
        return column.comment();
    }

    @Override
    public TableColumn withComment(Optional<String> other) {
        return new TableColumn(table, column.withComment(other));
    }
}
