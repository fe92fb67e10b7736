package org.ddsmigrate.sql;

import org.ddsmigrate.schema.Index;

/** CREATE INDEX. */
final class IndexSql {
    private IndexSql() {}

    /** The index of a partitioned table is not valid as long as partitions lack theirs. */
    static String create(Index index) {
        StringBuilder sql = new StringBuilder("CREATE ");
        if (index.unique()) {
            sql.append("UNIQUE ");
        }
        sql.append(Sql.of("INDEX %I ON %s%I", index.name(), index.valid() ? "" : "ONLY ", index.table()));
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
        index.predicate().ifPresent(predicate -> sql.append(" WHERE ").append(predicate));
        return sql.toString();
    }
}
