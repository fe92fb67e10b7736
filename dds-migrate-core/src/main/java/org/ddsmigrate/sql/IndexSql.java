package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.schema.Index;

/** CREATE INDEX. */
final class IndexSql {
    private IndexSql() {}

    static List<String> create(Index index) {
        List<String> statements = new ArrayList<>();
        statements.add(statement(index, "INDEX"));
        statements.addAll(statistics(index, Map.of(), index.statistics()));
        return statements;
    }

    /** Without its comment and its statistics: those statements need a transaction, and this one bears none. */
    static String createConcurrently(Index index) {
        return statement(index, "INDEX CONCURRENTLY");
    }

    static List<String> alter(Index from, Index to) {
        List<String> statements = new ArrayList<>();
        Options.change(from.options(), to.options()).forEach(clause -> statements.add(alter(to, clause)));
        statements.addAll(statistics(to, from.statistics(), to.statistics()));
        return statements;
    }

    private static List<String> statistics(Index index, Map<Integer, Integer> from, Map<Integer, Integer> to) {
        Set<Integer> columns = new TreeSet<>(from.keySet());
        columns.addAll(to.keySet());
        columns.removeIf(column -> Objects.equals(from.get(column), to.get(column)));
        return columns.stream()
                .map(column ->
                        alter(index, Sql.of("ALTER COLUMN %s SET STATISTICS %s", column, to.getOrDefault(column, -1))))
                .toList();
    }

    private static String alter(Index index, String clause) {
        return Sql.of("ALTER INDEX %I.%I %s", index.table().schema(), index.name(), clause);
    }

    /** The index of a partitioned table is not valid as long as partitions lack theirs. */
    private static String statement(Index index, String what) {
        StringBuilder sql = new StringBuilder("CREATE ");
        if (index.unique()) {
            sql.append("UNIQUE ");
        }
        sql.append(Sql.of("%s %I ON %s%I", what, index.name(), index.valid() ? "" : "ONLY ", index.table()));
        if (!index.method().equals("btree")) {
            sql.append(" USING ").append(index.method());
        }
        sql.append(" (").append(index.keys()).append(")");
        if (!index.include().isEmpty()) {
            sql.append(Sql.of(" INCLUDE (%I)", index.include()));
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        sql.append(Options.with(index.options()));
        index.tablespace().ifPresent(space -> sql.append(Sql.of(" TABLESPACE %I", space)));
        index.predicate().ifPresent(predicate -> sql.append(" WHERE ").append(predicate));
        return sql.toString();
    }
}
