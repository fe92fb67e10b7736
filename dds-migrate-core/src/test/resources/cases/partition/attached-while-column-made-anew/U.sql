-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Change column p.a varchar(5) → text
ALTER TABLE public.p ALTER COLUMN a TYPE text;

-- Change column p.c varchar(8) → varchar
ALTER TABLE public.p ALTER COLUMN c TYPE character varying;

-- Change column t.a varchar(5) → text
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Add column t.c varchar
ALTER TABLE public.t ADD COLUMN c character varying GENERATED ALWAYS AS (upper(a)) STORED;
