package org.ddsmigrate.catalog;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of {@code pg_catalog} that jooq-meta does not declare, with the columns that are read. */
final class CatalogTables {
    private CatalogTables() {}

    /** {@code pg_am}. */
    static final class PgAm {
        static final Table<Record> TABLE = table("pg_am");
        static final Field<Long> OID = oid("pg_am", "oid");
        static final Field<String> AMNAME = text("pg_am", "amname");

        private PgAm() {}
    }

    /** {@code pg_tablespace}. */
    static final class PgTablespace {
        static final Table<Record> TABLE = table("pg_tablespace");
        static final Field<Long> OID = oid("pg_tablespace", "oid");
        static final Field<String> SPCNAME = text("pg_tablespace", "spcname");

        private PgTablespace() {}
    }

    /** {@code pg_opclass}. */
    static final class PgOpclass {
        static final Table<Record> TABLE = table("pg_opclass");
        static final Field<Long> OID = oid("pg_opclass", "oid");
        static final Field<String> OPCNAME = text("pg_opclass", "opcname");
        static final Field<Long> OPCNAMESPACE = oid("pg_opclass", "opcnamespace");
        static final Field<Boolean> OPCDEFAULT = flag("pg_opclass", "opcdefault");

        private PgOpclass() {}
    }

    /** {@code pg_trigger}. */
    static final class PgTrigger {
        static final Table<Record> TABLE = table("pg_trigger");
        static final Field<Long> OID = oid("pg_trigger", "oid");
        static final Field<Long> TGRELID = oid("pg_trigger", "tgrelid");
        static final Field<Long> TGPARENTID = oid("pg_trigger", "tgparentid");
        static final Field<String> TGNAME = text("pg_trigger", "tgname");
        static final Field<String> TGENABLED = text("pg_trigger", "tgenabled");
        static final Field<Boolean> TGISINTERNAL = flag("pg_trigger", "tgisinternal");
        static final Field<Long> TGCONSTRAINT = oid("pg_trigger", "tgconstraint");
        static final Field<Short> TGTYPE = field("pg_trigger", "tgtype", Short.class);

        private PgTrigger() {}
    }

    /** {@code pg_policy}. */
    static final class PgPolicy {
        static final Table<Record> TABLE = table("pg_policy");
        static final Field<Long> OID = oid("pg_policy", "oid");
        static final Field<String> POLNAME = text("pg_policy", "polname");
        static final Field<Long> POLRELID = oid("pg_policy", "polrelid");
        static final Field<String> POLCMD = text("pg_policy", "polcmd");
        static final Field<Boolean> POLPERMISSIVE = flag("pg_policy", "polpermissive");
        static final Field<Long[]> POLROLES = field("pg_policy", "polroles", Long[].class);
        static final Field<Object> POLQUAL = field("pg_policy", "polqual", Object.class);
        static final Field<Object> POLWITHCHECK = field("pg_policy", "polwithcheck", Object.class);

        private PgPolicy() {}
    }

    /** {@code pg_rewrite}. */
    static final class PgRewrite {
        static final Table<Record> TABLE = table("pg_rewrite");
        static final Field<Long> OID = oid("pg_rewrite", "oid");
        static final Field<String> RULENAME = text("pg_rewrite", "rulename");
        static final Field<Long> EV_CLASS = oid("pg_rewrite", "ev_class");
        static final Field<String> EV_ENABLED = text("pg_rewrite", "ev_enabled");

        private PgRewrite() {}
    }

    /** {@code pg_extension}. */
    static final class PgExtension {
        static final Table<Record> TABLE = table("pg_extension");
        static final Field<Long> OID = oid("pg_extension", "oid");
        static final Field<String> EXTNAME = text("pg_extension", "extname");
        static final Field<Long> EXTNAMESPACE = oid("pg_extension", "extnamespace");
        static final Field<String> EXTVERSION = text("pg_extension", "extversion");

        private PgExtension() {}
    }

    /** {@code pg_range}. */
    static final class PgRange {
        static final Table<Record> TABLE = table("pg_range");
        static final Field<Long> RNGTYPID = oid("pg_range", "rngtypid");
        static final Field<Long> RNGSUBTYPE = oid("pg_range", "rngsubtype");
        static final Field<Long> RNGMULTITYPID = oid("pg_range", "rngmultitypid");
        static final Field<Long> RNGCOLLATION = oid("pg_range", "rngcollation");
        static final Field<Long> RNGSUBOPC = oid("pg_range", "rngsubopc");
        static final Field<Long> RNGCANONICAL = oid("pg_range", "rngcanonical");
        static final Field<Long> RNGSUBDIFF = oid("pg_range", "rngsubdiff");

        private PgRange() {}
    }

    /** {@code pg_statistic_ext}. */
    static final class PgStatisticExt {
        static final Table<Record> TABLE = table("pg_statistic_ext");
        static final Field<Long> OID = oid("pg_statistic_ext", "oid");
        static final Field<Long> STXRELID = oid("pg_statistic_ext", "stxrelid");
        static final Field<String> STXNAME = text("pg_statistic_ext", "stxname");
        static final Field<Long> STXNAMESPACE = oid("pg_statistic_ext", "stxnamespace");
        static final Field<Integer> STXSTATTARGET = field("pg_statistic_ext", "stxstattarget", Integer.class);

        private PgStatisticExt() {}
    }

    /** {@code pg_language}. */
    static final class PgLanguage {
        static final Table<Record> TABLE = table("pg_language");
        static final Field<Long> OID = oid("pg_language", "oid");
        static final Field<String> LANNAME = text("pg_language", "lanname");

        private PgLanguage() {}
    }

    /** {@code pg_cast}. */
    static final class PgCast {
        static final Table<Record> TABLE = table("pg_cast");
        static final Field<Long> OID = oid("pg_cast", "oid");
        static final Field<Long> CASTSOURCE = oid("pg_cast", "castsource");
        static final Field<Long> CASTTARGET = oid("pg_cast", "casttarget");
        static final Field<Long> CASTFUNC = oid("pg_cast", "castfunc");
        static final Field<String> CASTCONTEXT = text("pg_cast", "castcontext");
        static final Field<String> CASTMETHOD = text("pg_cast", "castmethod");

        private PgCast() {}
    }

    /** {@code pg_operator}. */
    static final class PgOperator {
        static final Table<Record> TABLE = table("pg_operator");
        static final Field<Long> OID = oid("pg_operator", "oid");
        static final Field<String> OPRNAME = text("pg_operator", "oprname");
        static final Field<Long> OPRNAMESPACE = oid("pg_operator", "oprnamespace");
        static final Field<Boolean> OPRCANMERGE = flag("pg_operator", "oprcanmerge");
        static final Field<Boolean> OPRCANHASH = flag("pg_operator", "oprcanhash");
        static final Field<Long> OPRLEFT = oid("pg_operator", "oprleft");
        static final Field<Long> OPRRIGHT = oid("pg_operator", "oprright");
        static final Field<Long> OPRCOM = oid("pg_operator", "oprcom");
        static final Field<Long> OPRNEGATE = oid("pg_operator", "oprnegate");
        static final Field<String> OPRCODE = text("pg_operator", "oprcode");
        static final Field<String> OPRREST = text("pg_operator", "oprrest");
        static final Field<String> OPRJOIN = text("pg_operator", "oprjoin");

        private PgOperator() {}
    }

    /** {@code pg_publication}. */
    static final class PgPublication {
        static final Table<Record> TABLE = table("pg_publication");
        static final Field<Long> OID = oid("pg_publication", "oid");
        static final Field<String> PUBNAME = text("pg_publication", "pubname");
        static final Field<Boolean> PUBALLTABLES = flag("pg_publication", "puballtables");
        static final Field<Boolean> PUBINSERT = flag("pg_publication", "pubinsert");
        static final Field<Boolean> PUBUPDATE = flag("pg_publication", "pubupdate");
        static final Field<Boolean> PUBDELETE = flag("pg_publication", "pubdelete");
        static final Field<Boolean> PUBTRUNCATE = flag("pg_publication", "pubtruncate");
        static final Field<Boolean> PUBVIAROOT = flag("pg_publication", "pubviaroot");
        /** From PostgreSQL 18. */
        static final Field<String> PUBGENCOLS = text("pg_publication", "pubgencols");

        private PgPublication() {}
    }

    /** {@code pg_publication_rel}. */
    static final class PgPublicationRel {
        static final Table<Record> TABLE = table("pg_publication_rel");
        static final Field<Long> OID = oid("pg_publication_rel", "oid");
        static final Field<Long> PRPUBID = oid("pg_publication_rel", "prpubid");
        static final Field<Long> PRRELID = oid("pg_publication_rel", "prrelid");
        /** From PostgreSQL 15. */
        static final Field<Object> PRQUAL = field("pg_publication_rel", "prqual", Object.class);
        /** From PostgreSQL 15. */
        static final Field<Object> PRATTRS = field("pg_publication_rel", "prattrs", Object.class);

        private PgPublicationRel() {}
    }

    /** {@code pg_publication_namespace}, from PostgreSQL 15. */
    static final class PgPublicationNamespace {
        static final Table<Record> TABLE = table("pg_publication_namespace");
        static final Field<Long> OID = oid("pg_publication_namespace", "oid");
        static final Field<Long> PNPUBID = oid("pg_publication_namespace", "pnpubid");
        static final Field<Long> PNNSPID = oid("pg_publication_namespace", "pnnspid");

        private PgPublicationNamespace() {}
    }

    /** {@code pg_roles}, which every role may read. */
    static final class PgRoles {
        static final Table<Record> TABLE = table("pg_roles");
        static final Field<Long> OID = oid("pg_roles", "oid");
        static final Field<String> ROLNAME = text("pg_roles", "rolname");

        private PgRoles() {}
    }

    static Table<Record> table(String name) {
        return DSL.table(DSL.name("pg_catalog", name));
    }

    static <T> Field<T> field(String table, String column, Class<T> type) {
        return DSL.field(DSL.name("pg_catalog", table, column), type);
    }

    /** An expression in the server's own form, which only its functions can print. */
    static Field<Object> tree(String table, String column) {
        return field(table, column, Object.class);
    }

    static Field<Long> oid(String table, String column) {
        return field(table, column, Long.class);
    }

    static Field<String> text(String table, String column) {
        return field(table, column, String.class);
    }

    static Field<Boolean> flag(String table, String column) {
        return field(table, column, Boolean.class);
    }
}
