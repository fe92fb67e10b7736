-- Drop column t.gone
ALTER TABLE public.t DROP COLUMN gone;

-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN stays TYPE public.e USING stays::text::public.e;
DROP TYPE public.e_before;

-- Add column t.added public.e
ALTER TABLE public.t ADD COLUMN added public.e DEFAULT 'a'::public.e NOT NULL;
