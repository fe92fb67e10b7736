package org.ddsmigrate.schema;

import java.util.Optional;

/** A constraint of a table: what can stand inside CREATE TABLE, or be added and dropped by name. */
public sealed interface Constraint extends SchemaObject permits Key, ForeignKey, CheckConstraint, ExclusionConstraint {
    QualifiedName table();

    Identifier name();

    /** The same constraint under another name: names that nobody chose don't make a difference. */
    Constraint withName(Identifier other);

    @Override
    Constraint withComment(Optional<String> other);
}
