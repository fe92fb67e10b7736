-- Change enum mood +x
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('a', 'x', 'b');

-- Change column t.m public.mood made anew
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- Change column t.m default none → 'x'::public.mood
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'x'::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
