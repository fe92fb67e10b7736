package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unique constraint.
 *
 * @param nullsNotDistinct whether two nulls count as equal (from PostgreSQL 15)
 * @param withoutOverlaps whether the last column is a range that must not overlap (from PostgreSQL 18)
 * @param options of the index behind it
 */
public record UniqueConstraint(
        QualifiedName table,
        Identifier name,
        List<Identifier> columns,
        List<Identifier> include,
        boolean nullsNotDistinct,
        boolean withoutOverlaps,
        Deferrability deferrability,
        Map<String, String> options,
        Optional<String> comment)
        implements Key {
    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        options = Ordered.copyOf(options);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.UNIQUE, table, name);
    }

    @Override
    public UniqueConstraint withName(Identifier other) {
        return new UniqueConstraint(
                table, other, columns, include, nullsNotDistinct, withoutOverlaps, deferrability, options, comment);
    }

    @Override
    public UniqueConstraint withComment(Optional<String> other) {
        return new UniqueConstraint(
                table, name, columns, include, nullsNotDistinct, withoutOverlaps, deferrability, options, other);
    }

    @Override
    public UniqueConstraint withOptions(Map<String, String> other) {
        return new UniqueConstraint(
                table, name, columns, include, nullsNotDistinct, withoutOverlaps, deferrability, other, comment);
    }
}
