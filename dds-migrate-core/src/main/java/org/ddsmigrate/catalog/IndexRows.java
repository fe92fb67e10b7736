package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CONSTRAINT;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_INDEX;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.catalog.CatalogTables.PgAm;
import org.ddsmigrate.catalog.CatalogTables.PgTablespace;
import org.ddsmigrate.schema.Identifier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The rows of {@code pg_index}: of indexes in their own right, and of those behind constraints. */
final class IndexRows {
    private static final Field<Short[]> KEY = DSL.cast(
                    PG_INDEX.INDKEY.coerce(Object.class), SQLDataType.SMALLINT.getArrayDataType())
            .as("key");
    private static final Field<Long> CONSTRAINT = PG_CONSTRAINT.OID.as("constraint_oid");
    private static final Condition OWN_RIGHT = PG_CONSTRAINT.OID.isNull();
    private static final Field<String> DEFINITION = DSL.when(
                    OWN_RIGHT, call("pg_get_indexdef", String.class, PG_INDEX.INDEXRELID))
            .as("definition");
    private static final Field<String> PREDICATE = DSL.when(
                    OWN_RIGHT,
                    call("pg_get_expr", String.class, CatalogTables.tree("pg_index", "indpred"), PG_INDEX.INDRELID))
            .as("predicate");

    private static final Field<String> TARGETS = DSL.field(
                    "(SELECT string_agg(a.attnum || '=' || a.attstattarget, ',') FROM pg_catalog.pg_attribute a"
                            + " WHERE a.attrelid = {0} AND a.attstattarget >= 0)",
                    String.class, PG_INDEX.INDEXRELID)
            .as("targets");

    /** One index. */
    record IndexRow(long oid, long table, Identifier name, Record row) {
        /** Whether it is an index in its own right: no constraint's, and no part of a partitioned index. */
        boolean standsAlone() {
            return row.get(CONSTRAINT) == null && !isPartition();
        }

        /** Whether it came with the partitioned table's index. */
        boolean isPartition() {
            return row.get(PG_CLASS.RELISPARTITION);
        }

        /** The constraint that it is the means of. */
        Optional<Long> constraint() {
            return Optional.ofNullable(row.get(CONSTRAINT));
        }

        /** The numbers of its key columns, 0 for expressions. */
        Short[] keys() {
            return Arrays.copyOfRange(row.get(KEY), 0, row.get(PG_INDEX.INDNKEYATTS));
        }

        /** The numbers of the columns that it carries along. */
        Short[] include() {
            return Arrays.copyOfRange(row.get(KEY), row.get(PG_INDEX.INDNKEYATTS), row.get(KEY).length);
        }

        boolean unique() {
            return row.get(PG_INDEX.INDISUNIQUE);
        }

        boolean nullsNotDistinct() {
            return row.get(PG_INDEX.INDNULLSNOTDISTINCT);
        }

        boolean valid() {
            return row.get(PG_INDEX.INDISVALID);
        }

        boolean clustered() {
            return row.get(PG_INDEX.INDISCLUSTERED);
        }

        boolean replicaIdentity() {
            return row.get(PG_INDEX.INDISREPLIDENT);
        }

        String method() {
            return row.get(PgAm.AMNAME);
        }

        Map<String, String> options() {
            return StorageOptions.parse(row.get(PG_CLASS.RELOPTIONS));
        }

        /** The statistics targets that were set, by the numbers of the index's columns. */
        Map<Integer, Integer> statistics() {
            Map<Integer, Integer> targets = new TreeMap<>();
            for (String target :
                    Optional.ofNullable(row.get(TARGETS)).orElse("").split(",", -1)) {
                if (!target.isEmpty()) {
                    int equals = target.indexOf('=');
                    targets.put(
                            Integer.valueOf(target.substring(0, equals)),
                            Integer.valueOf(target.substring(equals + 1)));
                }
            }
            return targets;
        }

        Optional<Identifier> tablespace() {
            return Optional.ofNullable(row.get(PgTablespace.SPCNAME)).map(Identifier::new);
        }

        /** The whole statement, for an index in its own right. */
        String definition() {
            return row.get(DEFINITION);
        }

        Optional<String> predicate() {
            return Optional.ofNullable(row.get(PREDICATE));
        }
    }

    private final Map<Long, IndexRow> all = new HashMap<>();
    private final Map<Long, List<IndexRow>> ofTable = new HashMap<>();

    static IndexRows read(Catalog catalog) {
        IndexRows indexes = new IndexRows();
        for (Record row : catalog.fetch("indexes", IndexRows::query)) {
            indexes.add(new IndexRow(
                    row.get(PG_INDEX.INDEXRELID),
                    row.get(PG_INDEX.INDRELID),
                    new Identifier(row.get(PG_CLASS.RELNAME)),
                    row));
        }
        return indexes;
    }

    private void add(IndexRow index) {
        all.put(index.oid(), index);
        ofTable.computeIfAbsent(index.table(), oid -> new ArrayList<>()).add(index);
    }

    Optional<IndexRow> find(long oid) {
        return Optional.ofNullable(all.get(oid));
    }

    List<IndexRow> of(long table) {
        return ofTable.getOrDefault(table, List.of());
    }

    /** The index of ALTER TABLE … CLUSTER ON. */
    Optional<Identifier> clusteredOn(long table) {
        return of(table).stream()
                .filter(IndexRow::clustered)
                .map(IndexRow::name)
                .findFirst();
    }

    Collection<IndexRow> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    private static Select<? extends Record> query(int version) {
        Field<Boolean> nullsNotDistinct = PG_INDEX.INDNULLSNOTDISTINCT;
        if (version < 15) {
            nullsNotDistinct = DSL.inline(false).as(nullsNotDistinct);
        }
        SelectJoinStep<Record> query = DSL.select(List.of(
                        PG_INDEX.INDEXRELID,
                        PG_INDEX.INDRELID,
                        PG_CLASS.RELNAME,
                        PG_CLASS.RELISPARTITION,
                        PG_CLASS.RELOPTIONS,
                        PG_INDEX.INDNKEYATTS,
                        PG_INDEX.INDISUNIQUE,
                        nullsNotDistinct,
                        PG_INDEX.INDISVALID,
                        PG_INDEX.INDISCLUSTERED,
                        PG_INDEX.INDISREPLIDENT,
                        KEY,
                        PgAm.AMNAME,
                        PgTablespace.SPCNAME,
                        CONSTRAINT,
                        DEFINITION,
                        TARGETS,
                        PREDICATE))
                .from(PG_INDEX);
        return query.join(PG_CLASS)
                .on(PG_CLASS.OID.eq(PG_INDEX.INDEXRELID))
                .join(PgAm.TABLE)
                .on(PgAm.OID.eq(PG_CLASS.RELAM))
                .leftJoin(PgTablespace.TABLE)
                .on(PgTablespace.OID.eq(PG_CLASS.RELTABLESPACE))
                .leftJoin(PG_CONSTRAINT)
                .on(PG_CONSTRAINT.CONINDID.eq(PG_INDEX.INDEXRELID))
                .and(PG_CONSTRAINT.CONTYPE.in(DSL.inline("p"), DSL.inline("u"), DSL.inline("x")))
                .where(PG_INDEX.INDEXRELID.ge(FIRST_OWN_OID))
                .and(PG_CLASS.RELPERSISTENCE.ne(DSL.inline("t")))
                .and(inOwnSchema(PG_CLASS.RELNAMESPACE));
    }
}
