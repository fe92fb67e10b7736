package org.ddsmigrate.schema;

import java.util.Optional;

/** An exclusion constraint; its definition is that of {@code pg_get_constraintdef}, from {@code EXCLUDE} to its end. */
public record ExclusionConstraint(QualifiedName table, Identifier name, String definition, Optional<String> comment)
        implements Constraint {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.EXCLUSION, table, name);
    }

    @Override
    public ExclusionConstraint withName(Identifier other) {
        return new ExclusionConstraint(table, other, definition, comment);
    }

    @Override
    public ExclusionConstraint withComment(Optional<String> other) {
        return new ExclusionConstraint(table, name, definition, other);
    }
}
