-- Add column t.b integer
ALTER TABLE public.t ADD COLUMN b integer;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Add column t.c integer
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS (a + b) STORED;
