CREATE TYPE public.a AS ENUM ('x', 'y');
CREATE TYPE public.b AS ENUM ('x', 'y', 'z');
CREATE TYPE public.pair AS (n bigint, e public.b);
CREATE TABLE public.t (p public.pair);
