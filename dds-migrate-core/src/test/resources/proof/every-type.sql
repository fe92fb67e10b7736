create type mood as enum ('sad', 'ok', 'happy, "very"');
create type addr as (street text, zip varchar(10), pos point);
create type frange as range (subtype = float8, subtype_diff = float8mi);
create domain email as varchar(320) default 'a@b' not null constraint email_at check (value ~ '@');
create domain posnum as numeric(12, 3) check (value > 0) check (value < 1e9);
create domain posnum2 as posnum constraint lt100 check (value < 100);
create sequence plain;
create table alltypes (
    id bigint generated always as identity (start with 100 increment by 10 minvalue 50 maxvalue 99999 cycle) primary key,
    c_bool boolean, c_i2 smallint, c_i4 integer, c_i8 bigint, c_num numeric, c_num_p numeric(10), c_num_ps numeric(10, 2),
    c_num_neg numeric(3, -2), c_num_big numeric(2, 5), c_r4 real, c_r8 double precision, c_money money, c_oid oid,
    c_name name, c_chr "char", c_text text, c_vc varchar, c_vcn varchar(40), c_ch char(5), c_bpchar bpchar, c_ch1 char,
    c_bytea bytea, c_bit bit(7), c_vbit bit varying(9), c_vbit0 bit varying, c_date date, c_time time, c_time3 time(3),
    c_timetz timetz, c_timetz2 time(2) with time zone, c_ts timestamp, c_ts0 timestamp(0), c_ts3 timestamp(3),
    c_tstz timestamptz, c_tstz3 timestamptz(3), c_iv interval, c_iv3 interval(3), c_iv_y interval year,
    c_iv_ym interval year to month, c_iv_ds2 interval day to second(2), c_uuid uuid, c_json json, c_jsonb jsonb,
    c_inet inet, c_cidr cidr, c_mac macaddr, c_mac8 macaddr8, c_pt point, c_line line, c_lseg lseg, c_box box,
    c_path path, c_poly polygon, c_circle circle, c_tsv tsvector, c_tsq tsquery, c_snap pg_snapshot, c_lsn pg_lsn,
    c_regclass regclass, c_jsonpath jsonpath, c_xml xml, c_i4r int4range, c_i8r int8range, c_nr numrange, c_tsr tsrange,
    c_tstzr tstzrange, c_dr daterange, c_i4mr int4multirange, c_fr frange, c_fmr fmultirange, a_i4 int[], a_i4_2 int[][],
    a_text text[], a_vcn varchar(20)[], a_num numeric(8, 3)[], a_uuid uuid[], a_jsonb jsonb[], a_mood mood[], a_addr addr[],
    a_email email[], a_iv interval day to second(2)[], a_bit bit(4)[], a_box box[], c_mood mood, c_email email,
    c_posnum2 posnum2, c_addr addr
);
create table required (
    c_bool boolean not null, c_num_big numeric(2, 5) not null, c_chr "char" not null, c_ch char(5) not null,
    c_bit bit(7) not null, c_iv interval not null, c_json json not null, c_inet inet not null, c_pt point not null,
    c_tsq tsquery not null, c_fr frange not null, c_mood mood unique, c_email email unique, c_posnum2 posnum2 not null,
    c_addr addr not null, a_addr addr[] not null, c_fmr fmultirange not null, c_snap pg_snapshot not null
);
create table serials (id serial primary key, id2 bigserial, id3 smallserial, nx bigint default nextval('plain'));
create table gens (
    a int not null, b int not null, s int generated always as (a + b * 2) stored,
    t text generated always as (upper('x' || a::text)) stored, check (s < 1000 or a > 500)
);
create table defaults (
    d1 int default 0, d4 text default null, d6 timestamptz default now(), d9 uuid default gen_random_uuid(),
    d10 jsonb default '{}', d16 mood default 'ok', d24 text default current_user
);
create table parent (
    id int primary key, k1 int, k2 text, k3 int, unique (k2, k1) include (k3), unique (k1) deferrable, unique (k1, k3)
);
create table child (
    id int primary key, p1 int references parent on delete cascade, p4 int references parent deferrable initially deferred,
    k1 int, k2 text, foreign key (k2, k1) references parent (k2, k1) match full
);
create table checks (
    a int constraint a_pos check (a > 0), b text, c int, m mood, status varchar(10) check (status in ('NEW', 'OLD')),
    n int check (n between 1 and 10), check (a < c and b is not null or b like 'x%'), check (m in ('ok', 'sad')),
    check (c <> 5) no inherit
);
create table base (id int primary key, name text not null default 'x', check (id > 0));
create table derived (extra int) inherits (base);
create table excl (room int, during tsrange, exclude using gist (during with &&) where (room > 0) deferrable);
create table typed of addr (zip with options not null);
create table booleans (a boolean, b boolean, primary key (a, b));
create table "Quoted ""Name""" ("Order" int primary key, "with space" text, "ünïcödé" text, "user" int,
    check ("Order" > 0));
create table nothing ();
