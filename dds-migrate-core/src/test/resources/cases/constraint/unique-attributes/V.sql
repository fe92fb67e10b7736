-- Drop unique t.u
ALTER TABLE public.t DROP CONSTRAINT u;

-- Add unique t.u
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a) INCLUDE (b);
