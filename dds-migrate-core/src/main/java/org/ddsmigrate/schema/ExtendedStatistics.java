package org.ddsmigrate.schema;

import java.util.Optional;

/** Extended statistics; the definition is the statement of {@code pg_get_statisticsobjdef}, the target where it is set. */
public record ExtendedStatistics(
        QualifiedName name, QualifiedName table, String definition, Optional<Integer> target, Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.STATISTICS, name);
    }

    @Override
    public ExtendedStatistics withComment(Optional<String> other) {
        return new ExtendedStatistics(name, table, definition, target, other);
    }

    public ExtendedStatistics withDefinition(String other) {
        return new ExtendedStatistics(name, table, other, target, comment);
    }
}
