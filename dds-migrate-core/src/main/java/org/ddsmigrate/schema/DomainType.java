package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/** A domain: a base type with a default and checks of its own; the checks in the order of their names. */
public record DomainType(
        QualifiedName name,
        String baseType,
        Optional<QualifiedName> collation,
        Optional<String> defaultValue,
        boolean notNull,
        List<Check> checks,
        Optional<String> comment)
        implements SchemaObject {
    /** A check of a domain; the expression speaks of VALUE. */
    public record Check(Identifier name, String expression, boolean validated, Optional<String> comment) {}

    public DomainType {
        checks = List.copyOf(checks);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.DOMAIN, name);
    }

    @Override
    public DomainType withComment(Optional<String> other) {
        return new DomainType(name, baseType, collation, defaultValue, notNull, checks, other);
    }

    public DomainType withChecks(List<Check> other) {
        return new DomainType(name, baseType, collation, defaultValue, notNull, other, comment);
    }
}
