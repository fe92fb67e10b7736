-- Drop column t.gone
ALTER TABLE public.t DROP COLUMN gone;

-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');

-- Add column t.added public.e
ALTER TABLE public.t ADD COLUMN added public.e DEFAULT 'a'::public.e NOT NULL;

-- Change column t.stays public.e made anew
ALTER TABLE public.t ALTER COLUMN stays TYPE public.e USING stays::text::public.e;

-- Drop enum e as it was before
DROP TYPE public.e_before;
