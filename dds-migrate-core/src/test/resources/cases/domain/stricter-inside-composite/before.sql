CREATE DOMAIN public.amount AS integer;
CREATE TYPE public.line AS (a public.amount);
CREATE TABLE public.t (l public.line);
