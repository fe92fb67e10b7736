package org.ddsmigrate.schema;

import java.util.Optional;

/**
 * A trigger of a table or view, constraint triggers included; not those that PostgreSQL makes for foreign keys.
 *
 * @param definition the whole statement of {@code pg_get_triggerdef}
 * @param forEachRow whether it fires for each row, not for each statement; partitions have a copy of such a trigger
 * @param constraint whether it is a constraint trigger, which CREATE OR REPLACE can't replace
 */
public record Trigger(
        QualifiedName table,
        Identifier name,
        String definition,
        boolean forEachRow,
        boolean constraint,
        Firing firing,
        Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.TRIGGER, table, name);
    }

    @Override
    public Trigger withComment(Optional<String> other) {
        return new Trigger(table, name, definition, forEachRow, constraint, firing, other);
    }
}
