package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * An aggregate function.
 *
 * @param arguments the argument types that tell overloads apart
 * @param signature the arguments as CREATE AGGREGATE takes them, {@code *} for none
 * @param body what stands between the second parentheses of CREATE AGGREGATE: {@code SFUNC = …, STYPE = …}
 */
public record Aggregate(QualifiedName name, String arguments, String signature, String body, Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return new ObjectRef(
                ObjectKind.AGGREGATE, List.of(name.schema().value(), name.name().value(), arguments));
    }

    @Override
    public Aggregate withComment(Optional<String> other) {
        return new Aggregate(name, arguments, signature, body, other);
    }
}
