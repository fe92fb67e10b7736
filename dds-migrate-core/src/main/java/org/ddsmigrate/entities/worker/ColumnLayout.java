package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * A column of the model.
 *
 * @param name as PostgreSQL will know it
 * @param spelling as the provider knows it, before PostgreSQL folds or shortens it
 */
public record ColumnLayout(String name, String spelling, Optional<FieldPath> origin) {
    void writeTo(DataOutputStream out) throws IOException {
        Wire.writeText(out, name);
        Wire.writeText(out, spelling);
        FieldPath.writeOptional(out, origin);
    }

    static ColumnLayout readFrom(DataInputStream in) throws IOException {
        return new ColumnLayout(Wire.readText(in), Wire.readText(in), FieldPath.readOptional(in));
    }
}
