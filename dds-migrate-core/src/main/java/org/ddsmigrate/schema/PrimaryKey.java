package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table's primary key.
 *
 * @param withoutOverlaps whether the last column is a range that must not overlap (from PostgreSQL 18)
 * @param options of the index behind it
 */
public record PrimaryKey(
        QualifiedName table,
        Identifier name,
        List<Identifier> columns,
        List<Identifier> include,
        boolean withoutOverlaps,
        Deferrability deferrability,
        Map<String, String> options,
        Optional<String> comment)
        implements Key {
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        options = Ordered.copyOf(options);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.PRIMARY_KEY, table, name);
    }

    @Override
    public PrimaryKey withName(Identifier other) {
        return new PrimaryKey(table, other, columns, include, withoutOverlaps, deferrability, options, comment);
    }

    @Override
    public PrimaryKey withComment(Optional<String> other) {
        return new PrimaryKey(table, name, columns, include, withoutOverlaps, deferrability, options, other);
    }

    @Override
    public PrimaryKey withOptions(Map<String, String> other) {
        return new PrimaryKey(table, name, columns, include, withoutOverlaps, deferrability, other, comment);
    }
}
