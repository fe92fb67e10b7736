-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Add column t.c integer
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS (a + 1) STORED;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;
