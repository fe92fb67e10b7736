CREATE TABLE public.t (a integer, b integer);
ALTER TABLE public.t OWNER TO postgres;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 2';
ALTER FUNCTION public.f() OWNER TO postgres;
CREATE POLICY p ON public.t TO postgres USING (true);
