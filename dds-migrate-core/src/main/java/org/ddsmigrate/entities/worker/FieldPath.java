package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A field of a model class, reached through embedded ones.
 *
 * @param path {@code address.street}; empty for what belongs to the class itself, such as its discriminator
 */
public record FieldPath(String className, String path) {
    FieldPath child(String field) {
        return new FieldPath(className, path.isEmpty() ? field : path + "." + field);
    }

    static void writeOptional(DataOutputStream out, Optional<FieldPath> origin) throws IOException {
        Wire.writeTexts(
                out,
                origin.map(field -> List.of(field.className(), field.path())).orElse(List.of()));
    }

    static Optional<FieldPath> readOptional(DataInputStream in) throws IOException {
        List<String> parts = Wire.readTexts(in);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new FieldPath(parts.get(0), parts.get(1)));
    }
}
