-- Drop publication pp
DROP PUBLICATION pp;

-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Drop statistics st
DROP STATISTICS public.st;

-- Drop aggregate ag(double precision)
DROP AGGREGATE public.ag(double precision);

-- Drop routine f()
DROP FUNCTION public.f();

-- Drop view v
DROP VIEW public.v;

-- Drop table u
DROP TABLE public.u;

-- Drop routine tf()
DROP FUNCTION public.tf();

-- Drop table s.t
DROP TABLE s.t;

-- Drop sequence sq
DROP SEQUENCE public.sq;

-- Drop range rt
DROP TYPE public.rt;

-- Drop composite ct
DROP TYPE public.ct;

-- Drop domain d
DROP DOMAIN public.d;

-- Drop enum s.e
DROP TYPE s.e;

-- Drop collation cc
DROP COLLATION public.cc;

-- Drop extension citext
DROP EXTENSION citext;

-- Drop schema s
DROP SCHEMA s;
