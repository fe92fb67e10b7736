package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * A row-level security policy.
 *
 * @param command {@code ALL}, {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param roles the roles it applies to; empty means PUBLIC
 */
public record Policy(
        QualifiedName table,
        Identifier name,
        boolean permissive,
        String command,
        List<Identifier> roles,
        Optional<String> using,
        Optional<String> withCheck,
        Optional<String> comment)
        implements SchemaObject {
    public Policy {
        roles = List.copyOf(roles);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.POLICY, table, name);
    }

    @Override
    public Policy withComment(Optional<String> other) {
        return new Policy(table, name, permissive, command, roles, using, withCheck, other);
    }

    public Policy withExpressions(Optional<String> otherUsing, Optional<String> otherCheck) {
        return new Policy(table, name, permissive, command, roles, otherUsing, otherCheck, comment);
    }
}
