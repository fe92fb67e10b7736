package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * A cast between two types.
 *
 * @param method {@code WITH FUNCTION schema.name(types)}, {@code WITHOUT FUNCTION} or {@code WITH INOUT}
 */
public record Cast(String source, String target, String method, Context context, Optional<String> comment)
        implements SchemaObject {
    /** Where the cast is applied without being asked for. */
    public enum Context {
        EXPLICIT,
        ASSIGNMENT,
        IMPLICIT
    }

    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectKind.CAST, List.of(source, target));
    }

    @Override
    public Cast withComment(Optional<String> other) {
        return new Cast(source, target, method, context, other);
    }
}
