-- Drop unique t.u
ALTER TABLE public.t DROP CONSTRAINT u;

-- Add unique t.u
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a) DEFERRABLE INITIALLY DEFERRED;
