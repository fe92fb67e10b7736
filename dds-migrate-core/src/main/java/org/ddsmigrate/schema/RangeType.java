package org.ddsmigrate.schema;

import java.util.Optional;

/** A range type; operator class, functions and multirange name only where they are not those PostgreSQL would choose. */
public record RangeType(
        QualifiedName name,
        String subtype,
        Optional<QualifiedName> operatorClass,
        Optional<QualifiedName> collation,
        Optional<QualifiedName> canonical,
        Optional<QualifiedName> subtypeDiff,
        QualifiedName multirange,
        Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.RANGE, name);
    }

    @Override
    public RangeType withComment(Optional<String> other) {
        return new RangeType(name, subtype, operatorClass, collation, canonical, subtypeDiff, multirange, other);
    }
}
