-- Change column t.a varchar(9) → text
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Add column t.c varchar
ALTER TABLE public.t ADD COLUMN c character varying GENERATED ALWAYS AS (upper(a)) STORED;
