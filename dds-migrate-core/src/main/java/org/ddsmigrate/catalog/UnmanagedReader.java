package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_ATTRIBUTE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.util.List;
import org.ddsmigrate.catalog.CatalogTables.PgTrigger;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;

/** Names what is present but of a kind that no record describes, so that nobody takes it for compared. */
final class UnmanagedReader {
    private static final Field<Long> CLASS = DSL.field(DSL.name("catalog"), Long.class);
    private static final Field<Long> OBJECT = DSL.field(DSL.name("object"), Long.class);
    private static final Field<String> KIND = DSL.field(DSL.name("kind"), String.class);
    private static final Field<String> SCHEMA = DSL.field(DSL.name("schema"), String.class);
    private static final Field<String> NAME = DSL.field(DSL.name("name"), String.class);

    private static final Field<String> NO_SCHEMA = DSL.inline((String) null);

    private final Reading reading;

    UnmanagedReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("unmanaged kinds", version -> query())) {
            if (!reading.isExtensionMember(row.get(CLASS), row.get(OBJECT))) {
                add(row);
            }
        }
        for (Comments.Subject subject : reading.comments().unread()) {
            // Of an object that was read, there is no record that could hold this one: a constraint's index, for one.
            reading.find(subject.address())
                    .filter(ref -> ref.kind() != ObjectKind.EXTENSION && reading.has(ref))
                    .ifPresent(ref -> reading.addUnmanaged("further comment", "on a part of " + ref));
        }
        for (Edges.Edge edge : reading.edges().ofExtensions()) {
            reading.find(edge.from())
                    .ifPresent(from -> reading.find(edge.to())
                            .ifPresent(to -> reading.addUnmanaged(
                                    "dependency on an extension", from.displayName() + " on " + to.displayName())));
        }
    }

    private void add(Record row) {
        if (row.get(SCHEMA) == null) {
            reading.addUnmanaged(row.get(KIND), row.get(NAME));
            return;
        }
        QualifiedName name = QualifiedName.of(row.get(SCHEMA), row.get(NAME));
        if (!reading.scope().leavesOut(name)) {
            reading.addUnmanaged(row.get(KIND), name.toString());
        }
    }

    private static Select<? extends Record> query() {
        return global("foreign data wrapper", 2328, "pg_foreign_data_wrapper", "fdwname")
                .unionAll(global("foreign server", 1417, "pg_foreign_server", "srvname"))
                .unionAll(global("event trigger", 3466, "pg_event_trigger", "evtname"))
                .unionAll(global("access method", Address.AM, "pg_am", "amname"))
                .unionAll(global("language", 2612, "pg_language", "lanname"))
                .unionAll(local("text search configuration", 3602, "pg_ts_config", "cfg"))
                .unionAll(local("text search dictionary", 3600, "pg_ts_dict", "dict"))
                .unionAll(local("text search parser", 3601, "pg_ts_parser", "prs"))
                .unionAll(local("text search template", 3764, "pg_ts_template", "tmpl"))
                .unionAll(local("operator class", 2616, "pg_opclass", "opc"))
                .unionAll(local("operator family", 2753, "pg_opfamily", "opf"))
                .unionAll(local("conversion", 2607, "pg_conversion", "con"))
                .unionAll(userMappings())
                .unionAll(subscriptions())
                .unionAll(transforms())
                .unionAll(defaultPrivileges())
                .unionAll(indexStatistics())
                .unionAll(triggerStates());
    }

    private static Select<Record> global(String kind, long catalog, String table, String column) {
        return row(kind, catalog, CatalogTables.oid(table, "oid"), NO_SCHEMA, CatalogTables.text(table, column))
                .from(CatalogTables.table(table))
                .where(CatalogTables.oid(table, "oid").ge(FIRST_OWN_OID));
    }

    private static Select<Record> local(String kind, long catalog, String table, String prefix) {
        return row(
                        kind,
                        catalog,
                        CatalogTables.oid(table, "oid"),
                        PG_NAMESPACE.NSPNAME,
                        CatalogTables.text(table, prefix + "name"))
                .from(CatalogTables.table(table))
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(CatalogTables.oid(table, prefix + "namespace")))
                .where(CatalogTables.oid(table, "oid").ge(FIRST_OWN_OID));
    }

    private static Select<Record> userMappings() {
        String view = "pg_user_mappings";
        Field<Long> oid = CatalogTables.oid(view, "umid");
        Field<String> name = CatalogTables.text(view, "srvname")
                .concat(DSL.inline(" for "))
                .concat(CatalogTables.text(view, "usename"));
        return row("user mapping", 1418, oid, NO_SCHEMA, name).from(CatalogTables.table(view));
    }

    private static Select<Record> subscriptions() {
        String table = "pg_subscription";
        Field<Boolean> here = DSL.field(
                "{0} = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())",
                Boolean.class, CatalogTables.oid(table, "subdbid"));
        return row("subscription", 6100, DSL.inline(0L), NO_SCHEMA, CatalogTables.text(table, "subname"))
                .from(CatalogTables.table(table))
                .where(here);
    }

    private static Select<Record> transforms() {
        String table = "pg_transform";
        Field<Long> oid = CatalogTables.oid(table, "oid");
        Field<String> type = Catalog.call(
                "format_type", String.class, CatalogTables.oid(table, "trftype"), DSL.inline((Integer) null));
        return row(
                        "transform",
                        3576,
                        oid,
                        NO_SCHEMA,
                        type.concat(DSL.inline(" for ")).concat(CatalogTables.PgLanguage.LANNAME))
                .from(CatalogTables.table(table))
                .join(CatalogTables.PgLanguage.TABLE)
                .on(CatalogTables.PgLanguage.OID.eq(CatalogTables.oid(table, "trflang")))
                .where(oid.ge(FIRST_OWN_OID));
    }

    private static Select<Record> defaultPrivileges() {
        String table = "pg_default_acl";
        Field<String> on = DSL.choose(CatalogTables.text(table, "defaclobjtype"))
                .when(DSL.inline("r"), DSL.inline("on tables"))
                .when(DSL.inline("S"), DSL.inline("on sequences"))
                .when(DSL.inline("f"), DSL.inline("on functions"))
                .when(DSL.inline("T"), DSL.inline("on types"))
                .otherwise(DSL.inline("on schemas"));
        Field<String> in = DSL.coalesce(PG_NAMESPACE.NSPNAME, DSL.inline("any schema"));
        return row(
                        "default privileges",
                        826,
                        CatalogTables.oid(table, "oid"),
                        NO_SCHEMA,
                        on.concat(DSL.inline(" in ")).concat(in))
                .from(CatalogTables.table(table))
                .leftJoin(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(CatalogTables.oid(table, "defaclnamespace")));
    }

    /** A statistics target of an index's expression. */
    private static Select<Record> indexStatistics() {
        return row(
                        "statistics target of an index column",
                        Address.RELATION,
                        PG_CLASS.OID,
                        PG_NAMESPACE.NSPNAME,
                        PG_CLASS.RELNAME)
                .from(PG_CLASS)
                .join(PG_ATTRIBUTE)
                .on(PG_ATTRIBUTE.ATTRELID.eq(PG_CLASS.OID))
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PG_CLASS.RELNAMESPACE))
                .where(PG_CLASS.OID.ge(FIRST_OWN_OID))
                .and(PG_CLASS.RELKIND.in(DSL.inline("i"), DSL.inline("I")))
                .and(PG_ATTRIBUTE.ATTSTATTARGET.ge(DSL.inline(0)))
                .and(inOwnSchema(PG_CLASS.RELNAMESPACE));
    }

    /** A partition's copy of a trigger that is enabled or disabled other than the parent's. */
    private static Select<Record> triggerStates() {
        Field<Boolean> differs = DSL.field(
                "exists (select from pg_catalog.pg_trigger p where p.oid = {0} and p.tgenabled <> {1})",
                Boolean.class, PgTrigger.TGPARENTID, PgTrigger.TGENABLED);
        Field<String> name = PG_CLASS.RELNAME.concat(DSL.inline(".")).concat(PgTrigger.TGNAME);
        return row("state of a partition's trigger", Address.RELATION, PG_CLASS.OID, PG_NAMESPACE.NSPNAME, name)
                .from(PgTrigger.TABLE)
                .join(PG_CLASS)
                .on(PG_CLASS.OID.eq(PgTrigger.TGRELID))
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PG_CLASS.RELNAMESPACE))
                .where(DSL.not(PgTrigger.TGISINTERNAL))
                .and(differs);
    }

    private static SelectSelectStep<Record> row(
            String kind, long catalog, Field<Long> oid, Field<String> schema, Field<String> name) {
        return DSL.select(List.of(
                DSL.inline(catalog).as(CLASS),
                DSL.cast(oid, Long.class).as(OBJECT),
                DSL.inline(kind).as(KIND),
                DSL.cast(schema, String.class).as(SCHEMA),
                DSL.cast(name, String.class).as(NAME)));
    }
}
