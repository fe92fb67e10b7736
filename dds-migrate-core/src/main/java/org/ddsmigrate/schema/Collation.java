package org.ddsmigrate.schema;

import java.util.Optional;

/**
 * A collation of a schema of its own.
 *
 * @param provider {@code icu}, {@code libc} or {@code builtin}
 * @param collate LC_COLLATE, or the locale of a provider that has one locale
 * @param ctype LC_CTYPE, for libc
 * @param rules tailoring rules (from PostgreSQL 16)
 */
public record Collation(
        QualifiedName name,
        String provider,
        String collate,
        Optional<String> ctype,
        boolean deterministic,
        Optional<String> rules,
        Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.COLLATION, name);
    }

    @Override
    public Collation withComment(Optional<String> other) {
        return new Collation(name, provider, collate, ctype, deterministic, rules, other);
    }
}
