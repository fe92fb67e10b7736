CREATE TYPE public.e1 AS ENUM ('b', 'd');
CREATE TABLE public.t (k integer NOT NULL, a public.e1) PARTITION BY RANGE (k);
CREATE TABLE public.p (LIKE public.t);
