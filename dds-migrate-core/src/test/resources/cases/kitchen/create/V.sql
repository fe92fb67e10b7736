-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add schema Weird Schema
CREATE SCHEMA "Weird Schema";

-- Add schema ext
CREATE SCHEMA ext;

-- Add schema ks
CREATE SCHEMA ks;
COMMENT ON SCHEMA ks IS 'schema comment';

-- Add schema ks2
CREATE SCHEMA ks2;

-- Add extension btree_gist
CREATE EXTENSION btree_gist SCHEMA ext;

-- Add extension citext
CREATE EXTENSION citext SCHEMA ext;

-- Add extension hstore
CREATE EXTENSION hstore SCHEMA ext;

-- Add extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA ext;

-- Add collation ks.ci
CREATE COLLATION ks.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

-- Add collation ks.german
CREATE COLLATION ks.german (provider = icu, locale = 'de-u-co-phonebk');

-- Add enum ks.mood
CREATE TYPE ks.mood AS ENUM ('sad', 'meh', 'ok', 'happy, "very"');
COMMENT ON TYPE ks.mood IS 'enum comment';

-- Add enum ks2.Mixed Enum
CREATE TYPE ks2."Mixed Enum" AS ENUM ('A', 'b''c');

-- Add domain ks.ciemail
CREATE DOMAIN ks.ciemail AS ext.citext;

-- Add domain ks.email
CREATE DOMAIN ks.email AS character varying(320) COLLATE pg_catalog."C" DEFAULT 'a@b'::character varying NOT NULL
    CONSTRAINT email_at CHECK ((VALUE)::text ~ '@'::text);
COMMENT ON DOMAIN ks.email IS 'domain comment';

-- Add domain ks.posnum
CREATE DOMAIN ks.posnum AS numeric(12,3)
    CONSTRAINT posnum_check CHECK (VALUE > (0)::numeric)
    CONSTRAINT posnum_check1 CHECK (VALUE < '1000000000'::numeric);

-- Add domain ks.posnum2
CREATE DOMAIN ks.posnum2 AS ks.posnum
    CONSTRAINT lt100 CHECK ((VALUE)::numeric < (100)::numeric);

-- Add composite ks.addr
CREATE TYPE ks.addr AS (
    street text,
    zip character varying(10),
    pos point
);
COMMENT ON COLUMN ks.addr.zip IS 'attr comment';
COMMENT ON TYPE ks.addr IS 'composite comment';

-- Add range ks.frange
CREATE TYPE ks.frange AS RANGE (subtype = double precision, subtype_diff = pg_catalog.float8mi);

-- Add sequence ks.abcdefghij_abcdefghij_abcdefg_abcdefghij_abcdefghij_abcdefg_seq
CREATE SEQUENCE ks.abcdefghij_abcdefghij_abcdefg_abcdefghij_abcdefghij_abcdefg_seq AS integer;

-- Add sequence ks.owned_seq
CREATE SEQUENCE ks.owned_seq;

-- Add sequence ks.seq_full
CREATE SEQUENCE ks.seq_full AS integer INCREMENT BY -5 MINVALUE -1000 MAXVALUE 500 START WITH 400 CACHE 7 CYCLE;

-- Add sequence ks.seq_plain
CREATE SEQUENCE ks.seq_plain;
COMMENT ON SEQUENCE ks.seq_plain IS 'sequence comment';

-- Add sequence ks.seq_small
CREATE SEQUENCE ks.seq_small AS smallint;

-- Add sequence ks.seq_unlogged
CREATE UNLOGGED SEQUENCE ks.seq_unlogged;

-- Add sequence ks.serials_id2_seq
CREATE SEQUENCE ks.serials_id2_seq;

-- Add sequence ks.serials_id3_seq
CREATE SEQUENCE ks.serials_id3_seq AS smallint;

-- Add sequence ks.serials_id_seq
CREATE SEQUENCE ks.serials_id_seq AS integer;

-- Add routine ks.f_imm(integer, text)
CREATE FUNCTION ks.f_imm(a integer, b text DEFAULT 'x'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ select b || a $function$;
COMMENT ON ROUTINE ks.f_imm(integer, text) IS 'function comment';

-- Add routine ks.f_set(integer)
CREATE FUNCTION ks.f_set(n integer)
 RETURNS TABLE(x integer, y text)
 LANGUAGE sql
 STABLE
AS $function$ select i, i::text from generate_series(1,n) i $function$;

-- Add routine ks.p_do(integer)
CREATE PROCEDURE ks.p_do(INOUT a integer)
 LANGUAGE plpgsql
AS $procedure$ begin a := a+1; end $procedure$;

-- Add routine ks.trg()
CREATE FUNCTION ks.trg()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$;

-- Add aggregate ks.agg_sum(integer)
CREATE AGGREGATE ks.agg_sum(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

-- Add table Weird Schema.Select
CREATE TABLE "Weird Schema"."Select" (
    "Order" integer NOT NULL,
    "with space" text,
    "dot.ted" text,
    "quo""te" text,
    "ünïcödé_列" text,
    "user" integer DEFAULT 1,
    CONSTRAINT "Select_pkey" PRIMARY KEY ("Order"),
    CONSTRAINT "CHECK odd" CHECK ("Order" > 0)
);

-- Add table ks.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh
CREATE TABLE ks.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh (
    abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh integer DEFAULT nextval('ks.abcdefghij_abcdefghij_abcdefg_abcdefghij_abcdefghij_abcdefg_seq'::regclass) NOT NULL,
    zbcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh integer,
    CONSTRAINT abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abc_pkey PRIMARY KEY (abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh),
    CONSTRAINT abcdefghij_abcdefghij_abcdefg_zbcdefghij_abcdefghij_abcdefg_key UNIQUE (zbcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh)
);

-- Change sequence ks.abcdefghij_abcdefghij_abcdefg_abcdefghij_abcdefghij_abcdefg_seq
ALTER SEQUENCE ks.abcdefghij_abcdefghij_abcdefg_abcdefghij_abcdefghij_abcdefg_seq OWNED BY ks.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh.abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefgh;

-- Add table ks.alltypes
CREATE TABLE ks.alltypes (
    id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10 MINVALUE 50 MAXVALUE 99999 START WITH 100 CACHE 5 CYCLE),
    c_bool boolean,
    c_i2 smallint,
    c_i4 integer,
    c_i8 bigint,
    c_num numeric,
    c_num_p numeric(10,0),
    c_num_ps numeric(10,2),
    c_num_neg numeric(3,-2),
    c_num_big numeric(2,5),
    c_r4 real,
    c_r8 double precision,
    c_money money,
    c_oid oid,
    c_name name,
    c_chr "char",
    c_text text,
    c_vc character varying,
    c_vcn character varying(40),
    c_ch character(5),
    c_bpchar bpchar,
    c_ch1 character(1),
    c_bytea bytea,
    c_bit bit(7),
    c_vbit bit varying(9),
    c_vbit0 bit varying,
    c_date date,
    c_time time without time zone,
    c_time3 time(3) without time zone,
    c_timetz time with time zone,
    c_timetz2 time(2) with time zone,
    c_ts timestamp without time zone,
    c_ts0 timestamp(0) without time zone,
    c_ts3 timestamp(3) without time zone,
    c_tstz timestamp with time zone,
    c_tstz6 timestamp(6) with time zone,
    c_tstz3 timestamp(3) with time zone,
    c_iv interval,
    c_iv3 interval(3),
    c_iv_y interval year,
    c_iv_ym interval year to month,
    c_iv_ds interval day to second,
    c_iv_ds2 interval day to second(2),
    c_iv_h interval hour,
    c_iv_s2 interval second(2),
    c_uuid uuid,
    c_json json,
    c_jsonb jsonb,
    c_xml xml,
    c_inet inet,
    c_cidr cidr,
    c_mac macaddr,
    c_mac8 macaddr8,
    c_pt point,
    c_line line,
    c_lseg lseg,
    c_box box,
    c_path path,
    c_poly polygon,
    c_circle circle,
    c_tsv tsvector,
    c_tsq tsquery,
    c_snap pg_snapshot,
    c_lsn pg_lsn,
    c_regclass regclass,
    c_jsonpath jsonpath,
    c_i4r int4range,
    c_i8r int8range,
    c_nr numrange,
    c_tsr tsrange,
    c_tstzr tstzrange,
    c_dr daterange,
    c_i4mr int4multirange,
    c_fr ks.frange,
    c_fmr ks.fmultirange,
    a_i4 integer[],
    a_i4_2 integer[],
    a_i4_3 integer[],
    a_text text[],
    a_vcn character varying(20)[],
    a_num numeric(8,3)[],
    a_ts3 timestamp(3) without time zone[],
    a_uuid uuid[],
    a_jsonb jsonb[],
    a_mood ks.mood[],
    a_addr ks.addr[],
    a_email ks.email[],
    a_iv interval day to second(2)[],
    a_bit bit(4)[],
    c_mood ks.mood DEFAULT 'ok'::ks.mood,
    c_mixed ks2."Mixed Enum" DEFAULT 'b''c'::ks2."Mixed Enum",
    c_email ks.email,
    c_posnum2 ks.posnum2,
    c_ciemail ks.ciemail,
    c_citext ext.citext,
    c_hstore ext.hstore,
    c_addr ks.addr,
    c_coll_c text COLLATE pg_catalog."C",
    c_coll_de character varying(30) COLLATE ks.german,
    c_coll_ci text COLLATE ks.ci,
    CONSTRAINT alltypes_pkey PRIMARY KEY (id)
);
COMMENT ON COLUMN ks.alltypes.c_text IS 'column comment ünï';
COMMENT ON TABLE ks.alltypes IS 'table comment with ''quote'' and
newline';

-- Add table ks.base
CREATE TABLE ks.base (
    id integer NOT NULL,
    name text DEFAULT 'x'::text NOT NULL,
    CONSTRAINT base_pkey PRIMARY KEY (id),
    CONSTRAINT base_chk CHECK (id > 0)
);

-- Add table ks.check
CREATE TABLE ks."check" (
    "table" integer,
    "CHECK " integer,
    CONSTRAINT "check_CHECK _check" CHECK ("CHECK " > 1)
);

-- Add table ks.checks
CREATE TABLE ks.checks (
    a integer,
    b text,
    c integer,
    m ks.mood,
    status character varying(10),
    t text,
    n integer,
    CONSTRAINT a_pos CHECK (a > 0),
    CONSTRAINT checks_n_check CHECK ((n >= 1) AND (n <= 10)),
    CONSTRAINT checks_status_check CHECK (status IN ('NEW', 'OLD')),
    CONSTRAINT checks_t_check CHECK (t <> 'CHECK this'::text),
    CONSTRAINT fn_chk CHECK (ks.f_imm(a) <> ''::text),
    CONSTRAINT mood_chk CHECK (m = ANY (ARRAY['ok'::ks.mood, 'sad'::ks.mood])),
    CONSTRAINT multi_chk CHECK (((a < c) AND (b IS NOT NULL)) OR (b ~~ 'x%'::text)),
    CONSTRAINT noinh_chk CHECK (c <> 5) NO INHERIT
);
COMMENT ON CONSTRAINT a_pos ON ks.checks IS 'check comment';

-- Add table ks.child
CREATE TABLE ks.child (
    id integer NOT NULL,
    p1 integer,
    p2 integer,
    p3 integer,
    p4 integer,
    p5 integer,
    k1 integer,
    k2 text,
    m1 integer,
    m2 text,
    CONSTRAINT child_pkey PRIMARY KEY (id)
);

-- Add table ks.defs
CREATE TABLE ks.defs (
    d1 integer DEFAULT 0,
    d2 integer DEFAULT '-1'::integer,
    d3 text DEFAULT 'it''s'::text,
    d4 text,
    d5 character varying(10) DEFAULT 'abc'::character varying,
    d6 timestamp with time zone DEFAULT now(),
    d7 timestamp with time zone DEFAULT CURRENT_TIMESTAMP,
    d8 date DEFAULT CURRENT_DATE,
    d9 uuid DEFAULT gen_random_uuid(),
    d10 jsonb DEFAULT '{}'::jsonb,
    d11 integer[] DEFAULT '{}'::integer[],
    d12 text[] DEFAULT ARRAY['a'::text, 'b'::text],
    d13 boolean DEFAULT true,
    d14 numeric(8,2) DEFAULT 1.50,
    d15 double precision DEFAULT '1000'::numeric,
    d16 ks.mood DEFAULT 'happy, "very"'::ks.mood,
    d17 interval DEFAULT '1 day'::interval,
    d18 text DEFAULT ks.f_imm(1),
    d19 integer DEFAULT ((1 + 2) * 3),
    d20 text DEFAULT 'tab	here\'::text,
    d21 timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'::text),
    d22 character(3) DEFAULT 'x'::bpchar,
    d23 bit(3) DEFAULT '101'::"bit",
    d24 text DEFAULT CURRENT_USER,
    d25 timestamp(3) without time zone DEFAULT LOCALTIMESTAMP(3),
    d26 bytea DEFAULT '\xdead'::bytea,
    d27 bigint DEFAULT '5000000000'::bigint,
    d28 smallint DEFAULT 3,
    d29 ks2."Mixed Enum" DEFAULT 'A'::ks2."Mixed Enum",
    d30 text DEFAULT ('a'::text || 'CHECK b'::text)
);

-- Add table ks.derived
CREATE TABLE ks.derived (
    extra integer
) INHERITS (ks.base);

-- Add table ks.dropped
CREATE TABLE ks.dropped (
    a integer,
    c integer,
    d integer DEFAULT 4,
    e integer DEFAULT 7 NOT NULL
);

-- Add table ks.excl
CREATE TABLE ks.excl (
    room integer,
    during tsrange
);

-- Add table ks.derived2
CREATE TABLE ks.derived2 () INHERITS (ks.base, ks.excl);

-- Add table ks.gens
CREATE TABLE ks.gens (
    a integer NOT NULL,
    b integer NOT NULL,
    s integer GENERATED ALWAYS AS (a + (b * 2)) STORED,
    t text GENERATED ALWAYS AS (upper(('x'::text || (a)::text))) STORED
);

-- Change sequence ks.owned_seq
ALTER SEQUENCE ks.owned_seq OWNED BY ks.gens.a;

-- Add table ks.ident
CREATE TABLE ks.ident (
    a integer GENERATED BY DEFAULT AS IDENTITY,
    b text NOT NULL
);

-- Add table ks.ident2
CREATE TABLE ks.ident2 (
    a smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME ks.my_ident_seq INCREMENT BY 2),
    b integer GENERATED BY DEFAULT AS IDENTITY (START WITH 7)
);

-- Add table ks.idx
CREATE TABLE ks.idx (
    id integer NOT NULL,
    a integer,
    b text,
    c timestamp with time zone,
    j jsonb,
    arr integer[],
    p point,
    r int4range,
    lowerb character varying(50),
    "Mixed" text,
    "select" integer,
    t text COLLATE pg_catalog."C",
    CONSTRAINT idx_pkey PRIMARY KEY (id)
);
ALTER TABLE ks.idx ENABLE ROW LEVEL SECURITY;
ALTER TABLE ks.idx FORCE ROW LEVEL SECURITY;

-- Change table ks.idx privileges
GRANT SELECT ON TABLE ks.idx TO PUBLIC;

-- Add table ks.parent
CREATE TABLE ks.parent (
    id integer NOT NULL,
    k1 integer,
    k2 text,
    k3 integer,
    CONSTRAINT parent_pk PRIMARY KEY (id),
    CONSTRAINT "Parent UQ nnd" UNIQUE NULLS NOT DISTINCT (k3),
    CONSTRAINT parent_k2_uq UNIQUE (k2),
    CONSTRAINT parent_uq_def UNIQUE (k1) DEFERRABLE,
    CONSTRAINT parent_uq_multi UNIQUE (k2, k1) INCLUDE (k3),
    CONSTRAINT parent_uq_ts UNIQUE (k1, k3) WITH (fillfactor = 70)
);
COMMENT ON CONSTRAINT parent_uq_multi ON ks.parent IS 'constraint comment';

-- Add table ks.part
CREATE TABLE ks.part (
    id integer NOT NULL,
    region text NOT NULL,
    ts date NOT NULL,
    CONSTRAINT part_pkey PRIMARY KEY (id, ts, region)
) PARTITION BY RANGE (ts);

-- Add table ks.part_2024
CREATE TABLE ks.part_2024 PARTITION OF ks.part FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- Add table ks.part_2025
CREATE TABLE ks.part_2025 PARTITION OF ks.part FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (region);

-- Add table ks.part_2025_eu
CREATE TABLE ks.part_2025_eu PARTITION OF ks.part_2025 FOR VALUES IN ('EU', 'UK');

-- Add table ks.part_def
CREATE TABLE ks.part_def PARTITION OF ks.part DEFAULT;

-- Add table ks.part_h
CREATE TABLE ks.part_h (
    id integer
) PARTITION BY HASH (id);

-- Add table ks.part_h0
CREATE TABLE ks.part_h0 PARTITION OF ks.part_h FOR VALUES WITH (modulus 2, remainder 0);

-- Add table ks.pkdef
CREATE TABLE ks.pkdef (
    id integer NOT NULL,
    CONSTRAINT pkdef_pk PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED
);

-- Add table ks.serials
CREATE TABLE ks.serials (
    id integer DEFAULT nextval('ks.serials_id_seq'::regclass) NOT NULL,
    id2 bigint DEFAULT nextval('ks.serials_id2_seq'::regclass) NOT NULL,
    id3 smallint DEFAULT nextval('ks.serials_id3_seq'::regclass) NOT NULL,
    nx bigint DEFAULT nextval('ks.seq_plain'::regclass),
    CONSTRAINT serials_pkey PRIMARY KEY (id)
);

-- Change sequence ks.serials_id2_seq
ALTER SEQUENCE ks.serials_id2_seq OWNED BY ks.serials.id2;

-- Change sequence ks.serials_id3_seq
ALTER SEQUENCE ks.serials_id3_seq OWNED BY ks.serials.id3;

-- Change sequence ks.serials_id_seq
ALTER SEQUENCE ks.serials_id_seq OWNED BY ks.serials.id;

-- Add table ks.typed
CREATE TABLE ks.typed OF ks.addr (
    zip WITH OPTIONS NOT NULL
);

-- Add table ks.unlog
CREATE UNLOGGED TABLE ks.unlog (
    id integer NOT NULL,
    big text,
    cmp text COMPRESSION pglz,
    CONSTRAINT unlog_pkey PRIMARY KEY (id)
) WITH (autovacuum_enabled = false, fillfactor = 60);
ALTER TABLE ks.unlog ALTER COLUMN big SET STORAGE EXTERNAL;
ALTER TABLE ks.unlog ALTER COLUMN big SET STATISTICS 500;
ALTER TABLE ks.unlog REPLICA IDENTITY FULL;

-- Add table ks2.grandchild
CREATE TABLE ks2.grandchild (
    id integer NOT NULL,
    c integer,
    u integer,
    self integer,
    CONSTRAINT grandchild_pkey PRIMARY KEY (id)
);

-- Add check ks.checks.nv_chk
ALTER TABLE ks.checks ADD CONSTRAINT nv_chk CHECK (c > 1) NOT VALID;

-- Add exclusion ks.excl.excl_room
ALTER TABLE ks.excl ADD CONSTRAINT excl_room EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room > 0)) DEFERRABLE;

-- Add index Weird Schema.Select.idx "q"
CREATE INDEX "idx ""q""" ON "Weird Schema"."Select" ("quo""te", "dot.ted", "user");

-- Add index ks.child.child_k1_uidx
CREATE UNIQUE INDEX child_k1_uidx ON ks.child (k1);

-- Add index ks.idx.Idx Mixed
CREATE INDEX "Idx Mixed" ON ks.idx ("Mixed", "select");

-- Add index ks.idx.idx_brin
CREATE INDEX idx_brin ON ks.idx USING brin (c) WITH (pages_per_range = 32);

-- Add index ks.idx.idx_brin_opc
CREATE INDEX idx_brin_opc ON ks.idx USING brin (a int4_minmax_multi_ops (values_per_range='16'));

-- Add index ks.idx.idx_coll
CREATE INDEX idx_coll ON ks.idx (b COLLATE "C", t COLLATE "en-x-icu");

-- Add index ks.idx.idx_desc
CREATE INDEX idx_desc ON ks.idx (a DESC, b NULLS FIRST, c DESC NULLS LAST);

-- Add index ks.idx.idx_expr
CREATE INDEX idx_expr ON ks.idx (lower(b));

-- Add index ks.idx.idx_expr_mix
CREATE INDEX idx_expr_mix ON ks.idx (a, ((a + 1)), lower(b) DESC);

-- Add index ks.idx.idx_ff
CREATE INDEX idx_ff ON ks.idx (a) WITH (deduplicate_items = off, fillfactor = 70);

-- Add index ks.idx.idx_gin
CREATE INDEX idx_gin ON ks.idx USING gin (j);

-- Add index ks.idx.idx_gin_arr
CREATE INDEX idx_gin_arr ON ks.idx USING gin (arr) WITH (fastupdate = off);

-- Add index ks.idx.idx_ginpath
CREATE INDEX idx_ginpath ON ks.idx USING gin (j jsonb_path_ops);

-- Add index ks.idx.idx_gist
CREATE INDEX idx_gist ON ks.idx USING gist (p);

-- Add index ks.idx.idx_gist_r
CREATE INDEX idx_gist_r ON ks.idx USING gist (r) WITH (fillfactor = 80);

-- Add index ks.idx.idx_hash
CREATE INDEX idx_hash ON ks.idx USING hash (b);

-- Add index ks.idx.idx_incl
CREATE INDEX idx_incl ON ks.idx (a) INCLUDE (b, c);

-- Add index ks.idx.idx_json_expr
CREATE INDEX idx_json_expr ON ks.idx (((j ->> 'name'::text)));

-- Add index ks.idx.idx_nnd
CREATE UNIQUE INDEX idx_nnd ON ks.idx (b, c) NULLS NOT DISTINCT;

-- Add index ks.idx.idx_opclass
CREATE INDEX idx_opclass ON ks.idx (b text_pattern_ops, lowerb varchar_pattern_ops);

-- Add index ks.idx.idx_partial
CREATE INDEX idx_partial ON ks.idx (a) WHERE (b IS NOT NULL);

-- Add index ks.idx.idx_partial_u
CREATE UNIQUE INDEX idx_partial_u ON ks.idx (b) WHERE ((a > 5) AND (b <> 'x'::text));

-- Add index ks.idx.idx_plain
CREATE INDEX idx_plain ON ks.idx (a);
COMMENT ON INDEX ks.idx_plain IS 'index comment';

-- Add index ks.idx.idx_spgist
CREATE INDEX idx_spgist ON ks.idx USING spgist (b);

-- Add index ks.idx.idx_trgm
CREATE INDEX idx_trgm ON ks.idx USING gin (b ext.gin_trgm_ops);

-- Add index ks.idx.idx_uniq
CREATE UNIQUE INDEX idx_uniq ON ks.idx (a, b);

-- Add index ks.part.part_region
CREATE INDEX part_region ON ks.part (region);

-- Add foreign key ks.child.fk_cascade
ALTER TABLE ks.child ADD CONSTRAINT fk_cascade FOREIGN KEY (p1) REFERENCES ks.parent (id) ON UPDATE CASCADE ON DELETE CASCADE;

-- Add foreign key ks.child.fk_collist
ALTER TABLE ks.child ADD CONSTRAINT fk_collist FOREIGN KEY (m2, m1) REFERENCES ks.parent (k2, k1) ON DELETE SET NULL (m1);

-- Add foreign key ks.child.fk_multi
ALTER TABLE ks.child ADD CONSTRAINT fk_multi FOREIGN KEY (k2, k1) REFERENCES ks.parent (k2, k1) MATCH FULL;

-- Add foreign key ks.child.fk_noact
ALTER TABLE ks.child ADD CONSTRAINT fk_noact FOREIGN KEY (p5) REFERENCES ks.parent (id) DEFERRABLE;

-- Add foreign key ks.child.fk_notvalid
ALTER TABLE ks.child ADD CONSTRAINT fk_notvalid FOREIGN KEY (m2) REFERENCES ks.parent (k2) NOT VALID;

-- Add foreign key ks.child.fk_restrict
ALTER TABLE ks.child ADD CONSTRAINT fk_restrict FOREIGN KEY (p4) REFERENCES ks.parent (id) ON UPDATE SET NULL ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

-- Add foreign key ks.child.fk_setdef
ALTER TABLE ks.child ADD CONSTRAINT fk_setdef FOREIGN KEY (p3) REFERENCES ks.parent (id) ON UPDATE RESTRICT ON DELETE SET DEFAULT;

-- Add foreign key ks.child.fk_setnull
ALTER TABLE ks.child ADD CONSTRAINT fk_setnull FOREIGN KEY (p2) REFERENCES ks.parent (id) ON UPDATE SET DEFAULT ON DELETE SET NULL;

-- Add foreign key ks2.grandchild.grandchild_c_fkey
ALTER TABLE ks2.grandchild ADD CONSTRAINT grandchild_c_fkey FOREIGN KEY (c) REFERENCES ks.child (id) ON DELETE CASCADE;

-- Add foreign key ks2.grandchild.grandchild_self_fkey
ALTER TABLE ks2.grandchild ADD CONSTRAINT grandchild_self_fkey FOREIGN KEY (self) REFERENCES ks2.grandchild (id);

-- Add foreign key ks2.grandchild.grandchild_u_fkey
ALTER TABLE ks2.grandchild ADD CONSTRAINT grandchild_u_fkey FOREIGN KEY (u) REFERENCES ks.child (k1);

-- Add statistics ks.st
CREATE STATISTICS ks.st (ndistinct, dependencies) ON a, b FROM ks.idx;

-- Add view ks.v_check
CREATE VIEW ks.v_check (id, a) WITH (check_option = cascaded, security_barrier = true) AS
 SELECT id,
    a
   FROM ks.idx
  WHERE (a > 1);

-- Add view ks.v_simple
CREATE VIEW ks.v_simple (id, b) AS
 SELECT id,
    b
   FROM ks.idx
  WHERE (a > 1);
COMMENT ON COLUMN ks.v_simple.b IS 'view col comment';
COMMENT ON VIEW ks.v_simple IS 'view comment';

-- Add materialized view ks.mv
CREATE MATERIALIZED VIEW ks.mv (a, n) AS
 SELECT a,
    count(*) AS n
   FROM ks.idx
  GROUP BY a
WITH NO DATA;
COMMENT ON MATERIALIZED VIEW ks.mv IS 'mv comment';

-- Add index ks.mv.mv_a
-- Rows in the way: SELECT count(*) FROM (SELECT FROM ks.mv WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX mv_a ON ks.mv (a);

-- Add index ks.mv.mv_n
CREATE INDEX mv_n ON ks.mv (n DESC) WHERE (n > 3);

-- Add rule ks.defs.r_noop
CREATE RULE r_noop AS
    ON DELETE TO ks.defs DO INSTEAD NOTHING;

-- Add trigger ks.idx.trg_con
CREATE CONSTRAINT TRIGGER trg_con AFTER INSERT ON ks.idx DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ks.trg();

-- Add trigger ks.idx.trg_upd
CREATE TRIGGER trg_upd BEFORE UPDATE OF a, b ON ks.idx FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION ks.trg();
COMMENT ON TRIGGER trg_upd ON ks.idx IS 'trigger comment';

-- Add policy ks.idx.pol_all
CREATE POLICY pol_all ON ks.idx USING ((a > 1)) WITH CHECK ((a < 100));
COMMENT ON POLICY pol_all ON ks.idx IS 'policy comment';

-- Add policy ks.idx.pol_sel
CREATE POLICY pol_sel ON ks.idx AS RESTRICTIVE FOR SELECT USING ((a > 0));
