-- Add enum e
CREATE TYPE public.e AS ENUM ();

-- Add enum mood
CREATE TYPE public.mood AS ENUM ('sad', 'it''s ok', E'b\\n');
COMMENT ON TYPE public.mood IS 'how';

-- Add column t.m public.mood
ALTER TABLE public.t ADD COLUMN m public.mood DEFAULT 'it''s ok'::public.mood NOT NULL;

-- Add column t.l public.mood[]
ALTER TABLE public.t ADD COLUMN l public.mood[];

-- Drop column t.g
ALTER TABLE public.t DROP COLUMN g;

-- Drop enum gone
DROP TYPE public.gone;
