package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index that is not a constraint's own; of a partitioned table, the parent's index alone.
 *
 * @param table the table or materialized view
 * @param keys what is indexed, as {@code pg_get_indexdef} prints it between the parentheses after the method: keys with
 *     operator class, collation and order, comma separated
 * @param columns the plain columns among the keys, in their order, for matching and naming
 * @param options storage options, which can be altered in place
 * @param statistics the statistics targets of its columns by their numbers, where set; altered in place too
 * @param valid false after CREATE INDEX CONCURRENTLY has failed, or for a parent's index that lacks partitions
 * @param comment on the index
 */
public record Index(
        QualifiedName table,
        Identifier name,
        boolean unique,
        String method,
        String keys,
        List<Identifier> columns,
        List<Identifier> include,
        boolean nullsNotDistinct,
        Map<String, String> options,
        Map<Integer, Integer> statistics,
        Optional<Identifier> tablespace,
        Optional<String> predicate,
        boolean valid,
        Optional<String> comment)
        implements SchemaObject {
    public Index {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
        options = Ordered.copyOf(options);
        statistics = Ordered.copyOf(statistics);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.INDEX, table, name);
    }

    public Index withName(Identifier other) {
        return new Index(
                table,
                other,
                unique,
                method,
                keys,
                columns,
                include,
                nullsNotDistinct,
                options,
                statistics,
                tablespace,
                predicate,
                valid,
                comment);
    }

    public Index withParts(String otherKeys, Optional<String> otherPredicate) {
        return new Index(
                table,
                name,
                unique,
                method,
                otherKeys,
                columns,
                include,
                nullsNotDistinct,
                options,
                statistics,
                tablespace,
                otherPredicate,
                valid,
                comment);
    }

    public Index withOptions(Map<String, String> other) {
        return new Index(
                table,
                name,
                unique,
                method,
                keys,
                columns,
                include,
                nullsNotDistinct,
                other,
                statistics,
                tablespace,
                predicate,
                valid,
                comment);
    }

    public Index withStatistics(Map<Integer, Integer> other) {
        return new Index(
                table,
                name,
                unique,
                method,
                keys,
                columns,
                include,
                nullsNotDistinct,
                options,
                other,
                tablespace,
                predicate,
                valid,
                comment);
    }

    public Index withTablespace(Optional<Identifier> other) {
        return new Index(
                table,
                name,
                unique,
                method,
                keys,
                columns,
                include,
                nullsNotDistinct,
                options,
                statistics,
                other,
                predicate,
                valid,
                comment);
    }

    @Override
    public Index withComment(Optional<String> other) {
        return new Index(
                table,
                name,
                unique,
                method,
                keys,
                columns,
                include,
                nullsNotDistinct,
                options,
                statistics,
                tablespace,
                predicate,
                valid,
                other);
    }
}
