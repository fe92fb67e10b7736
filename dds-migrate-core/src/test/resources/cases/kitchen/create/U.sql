-- Drop materialized view ks.mv
DROP MATERIALIZED VIEW ks.mv;

-- Drop view ks.v_check
DROP VIEW ks.v_check;

-- Drop view ks.v_simple
DROP VIEW ks.v_simple;

-- Drop statistics ks.st
DROP STATISTICS ks.st;

-- Drop aggregate ks.agg_sum(integer)
DROP AGGREGATE ks.agg_sum(integer);

-- Drop routine ks.f_set(integer)
DROP FUNCTION ks.f_set(integer);

-- Drop routine ks.p_do(integer)
DROP PROCEDURE ks.p_do(integer);

-- Drop table Weird Schema.Select
DROP TABLE "Weird Schema"."Select";

-- Drop table ks.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh
DROP TABLE ks.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh;

-- Drop table ks.alltypes
DROP TABLE ks.alltypes;

-- Drop table ks.check
DROP TABLE ks."check";

-- Drop table ks.checks
DROP TABLE ks.checks;

-- Drop table ks.defs
DROP TABLE ks.defs;

-- Drop routine ks.f_imm(integer, text)
DROP FUNCTION ks.f_imm(integer, text);

-- Drop table ks.derived
DROP TABLE ks.derived;

-- Drop table ks.derived2
DROP TABLE ks.derived2;

-- Drop table ks.base
DROP TABLE ks.base;

-- Drop table ks.dropped
DROP TABLE ks.dropped;

-- Drop table ks.excl
DROP TABLE ks.excl;

-- Drop table ks.gens
DROP TABLE ks.gens;

-- Drop table ks.ident
DROP TABLE ks.ident;

-- Drop table ks.ident2
DROP TABLE ks.ident2;

-- Drop table ks.idx
DROP TABLE ks.idx;

-- Drop routine ks.trg()
DROP FUNCTION ks.trg();

-- Drop table ks.part_2024
DROP TABLE ks.part_2024;

-- Drop table ks.part_2025_eu
DROP TABLE ks.part_2025_eu;

-- Drop table ks.part_2025
DROP TABLE ks.part_2025;

-- Drop table ks.part_def
DROP TABLE ks.part_def;

-- Drop table ks.part
DROP TABLE ks.part;

-- Drop table ks.part_h0
DROP TABLE ks.part_h0;

-- Drop table ks.part_h
DROP TABLE ks.part_h;

-- Drop table ks.pkdef
DROP TABLE ks.pkdef;

-- Drop table ks.serials
DROP TABLE ks.serials;

-- Drop table ks.typed
DROP TABLE ks.typed;

-- Drop table ks.unlog
DROP TABLE ks.unlog;

-- Drop table ks2.grandchild
DROP TABLE ks2.grandchild;

-- Drop table ks.child
DROP TABLE ks.child;

-- Drop table ks.parent
DROP TABLE ks.parent;

-- Drop sequence ks.seq_full
DROP SEQUENCE ks.seq_full;

-- Drop sequence ks.seq_plain
DROP SEQUENCE ks.seq_plain;

-- Drop sequence ks.seq_small
DROP SEQUENCE ks.seq_small;

-- Drop sequence ks.seq_unlogged
DROP SEQUENCE ks.seq_unlogged;

-- Drop range ks.frange
DROP TYPE ks.frange;

-- Drop composite ks.addr
DROP TYPE ks.addr;

-- Drop domain ks.ciemail
DROP DOMAIN ks.ciemail;

-- Drop domain ks.email
DROP DOMAIN ks.email;

-- Drop domain ks.posnum2
DROP DOMAIN ks.posnum2;

-- Drop domain ks.posnum
DROP DOMAIN ks.posnum;

-- Drop enum ks.mood
DROP TYPE ks.mood;

-- Drop enum ks2.Mixed Enum
DROP TYPE ks2."Mixed Enum";

-- Drop collation ks.ci
DROP COLLATION ks.ci;

-- Drop collation ks.german
DROP COLLATION ks.german;

-- Drop extension btree_gist
DROP EXTENSION btree_gist;

-- Drop extension citext
DROP EXTENSION citext;

-- Drop extension hstore
DROP EXTENSION hstore;

-- Drop extension pg_trgm
DROP EXTENSION pg_trgm;

-- Drop schema Weird Schema
DROP SCHEMA "Weird Schema";

-- Drop schema ext
DROP SCHEMA ext;

-- Drop schema ks
DROP SCHEMA ks;

-- Drop schema ks2
DROP SCHEMA ks2;
