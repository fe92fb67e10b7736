CREATE TABLE public.t (a integer);
ALTER TABLE public.t OWNER TO postgres;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION public.f() OWNER TO postgres;
