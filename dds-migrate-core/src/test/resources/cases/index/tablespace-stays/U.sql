-- Drop index a.a_n
DROP INDEX public.a_n;

-- Add index a.a_n
CREATE INDEX a_n ON public.a (n) TABLESPACE fast;
