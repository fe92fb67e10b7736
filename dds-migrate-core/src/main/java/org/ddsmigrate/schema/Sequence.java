package org.ddsmigrate.schema;

import java.util.Optional;

/** A sequence that is not an identity column's own; {@code ownedBy} is the column it is dropped with, a serial's for one. */
public record Sequence(
        QualifiedName name,
        Persistence persistence,
        SequenceOptions options,
        Optional<ObjectRef> ownedBy,
        Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.SEQUENCE, name);
    }

    public Sequence withOwnedBy(Optional<ObjectRef> other) {
        return new Sequence(name, persistence, options, other, comment);
    }

    @Override
    public Sequence withComment(Optional<String> other) {
        return new Sequence(name, persistence, options, ownedBy, other);
    }
}
