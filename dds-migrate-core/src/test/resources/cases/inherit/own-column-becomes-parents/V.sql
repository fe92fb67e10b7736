-- Change column c.x integer → bigint
ALTER TABLE public.c ALTER COLUMN x TYPE bigint;

-- Change column c.x default none → 4
ALTER TABLE public.c ALTER COLUMN x SET DEFAULT 4;

-- Add column p.x bigint
ALTER TABLE public.p ADD COLUMN x bigint DEFAULT 4;
