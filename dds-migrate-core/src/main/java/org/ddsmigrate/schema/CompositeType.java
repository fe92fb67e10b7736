package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/** A free-standing composite type with its attributes in their order. */
public record CompositeType(QualifiedName name, List<Attribute> attributes, Optional<String> comment)
        implements SchemaObject {
    /** An attribute of a composite type; the collation only where it differs from the type's own. */
    public record Attribute(
            Identifier name, String type, Optional<QualifiedName> collation, Optional<String> comment) {}

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.COMPOSITE, name);
    }

    @Override
    public CompositeType withComment(Optional<String> other) {
        return new CompositeType(name, attributes, other);
    }
}
