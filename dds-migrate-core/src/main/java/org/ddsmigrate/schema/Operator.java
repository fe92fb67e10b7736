package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * An operator.
 *
 * @param left the type of its left argument; empty for a prefix operator
 * @param body what stands between the parentheses of CREATE OPERATOR
 */
public record Operator(QualifiedName name, Optional<String> left, String right, String body, Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return new ObjectRef(
                ObjectKind.OPERATOR,
                List.of(name.schema().value(), name.name().value(), left.orElse("NONE") + ", " + right));
    }

    @Override
    public Operator withComment(Optional<String> other) {
        return new Operator(name, left, right, body, other);
    }
}
