package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A table of the model with its columns in the order of the class.
 *
 * @param schema absent where the DDL leaves it to the search path
 * @param name as PostgreSQL will know it
 * @param spelling as the provider knows it, before PostgreSQL folds or shortens it
 */
public record TableLayout(
        Optional<String> schema, String name, String spelling, Optional<FieldPath> origin, List<ColumnLayout> columns) {
    public TableLayout {
        columns = List.copyOf(columns);
    }

    void writeTo(DataOutputStream out) throws IOException {
        Wire.writeOptional(out, schema);
        Wire.writeText(out, name);
        Wire.writeText(out, spelling);
        FieldPath.writeOptional(out, origin);
        Wire.writeList(out, columns, (to, column) -> column.writeTo(to));
    }

    static TableLayout readFrom(DataInputStream in) throws IOException {
        return new TableLayout(
                Wire.readOptional(in),
                Wire.readText(in),
                Wire.readText(in),
                FieldPath.readOptional(in),
                Wire.readList(in, ColumnLayout::readFrom));
    }
}
