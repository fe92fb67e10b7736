package org.ddsmigrate.schema;

import java.util.Optional;

/** A rewrite rule, other than the one that makes a view; its definition is the statement of {@code pg_get_ruledef} without the final semicolon. */
public record Rule(QualifiedName table, Identifier name, String definition, Firing firing, Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.RULE, table, name);
    }

    @Override
    public Rule withComment(Optional<String> other) {
        return new Rule(table, name, definition, firing, other);
    }
}
