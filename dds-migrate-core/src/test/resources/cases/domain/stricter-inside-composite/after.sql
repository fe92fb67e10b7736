CREATE DOMAIN public.amount AS integer NOT NULL;
CREATE TYPE public.line AS (a public.amount);
CREATE TABLE public.t (l public.line);
