package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/** An enum type with its labels in their sort order. */
public record EnumType(QualifiedName name, List<String> labels, Optional<String> comment) implements SchemaObject {
    public EnumType {
        labels = List.copyOf(labels);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.ENUM, name);
    }

    public EnumType withLabels(List<String> other) {
        return new EnumType(name, other, comment);
    }

    @Override
    public EnumType withComment(Optional<String> other) {
        return new EnumType(name, labels, other);
    }
}
