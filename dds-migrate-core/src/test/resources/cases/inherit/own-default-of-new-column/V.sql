-- Add column p.x integer
ALTER TABLE public.p ADD COLUMN x integer DEFAULT 1;

-- Change column c.x default 1 → 2
ALTER TABLE public.c ALTER COLUMN x SET DEFAULT 2;

-- Change column c.x comment
COMMENT ON COLUMN public.c.x IS 'mine';
