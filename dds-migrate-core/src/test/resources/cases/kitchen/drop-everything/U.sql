-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add schema s
CREATE SCHEMA s;

-- Add extension citext
CREATE EXTENSION citext SCHEMA public;

-- Add collation cc
CREATE COLLATION public.cc (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- Add enum s.e
CREATE TYPE s.e AS ENUM ('a');

-- Add domain d
CREATE DOMAIN public.d AS integer;

-- Add composite ct
CREATE TYPE public.ct AS (
    a integer
);

-- Add range rt
CREATE TYPE public.rt AS RANGE (subtype = integer);

-- Add sequence sq
CREATE SEQUENCE public.sq;

-- Add sequence s.t_id_seq
CREATE SEQUENCE s.t_id_seq AS integer;

-- Add routine tf()
CREATE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add aggregate ag(double precision)
CREATE AGGREGATE public.ag(double precision) (SFUNC = float8_accum, STYPE = double precision[], INITCOND = '{0,0,0}');

-- Add table u
CREATE TABLE public.u (
    t integer,
    u integer
);

-- Add table s.t
CREATE TABLE s.t (
    a s.e,
    b public.d,
    c public.citext,
    id integer DEFAULT nextval('s.t_id_seq'::regclass) NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- Change sequence s.t_id_seq
ALTER SEQUENCE s.t_id_seq OWNED BY s.t.id;

-- Add foreign key u.u_t_fkey
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES s.t (id);

-- Add statistics st
CREATE STATISTICS public.st ON t, u FROM public.u;

-- Add view v
CREATE VIEW public.v (a, b, c, id) AS
 SELECT a,
    b,
    c,
    id
   FROM s.t;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v$function$;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (a, b, c, id) AS
 SELECT a,
    b,
    c,
    id
   FROM public.v;

-- Add trigger u.tt
CREATE TRIGGER tt BEFORE INSERT ON public.u FOR EACH ROW EXECUTE FUNCTION public.tf();

-- Add publication pp
CREATE PUBLICATION pp FOR TABLE ONLY public.u;
