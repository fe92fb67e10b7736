-- Change enum mood -x, x → a
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('a', 'b');

-- Change column t.m default 'x'::public.mood → none
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;

-- Change column t.m public.mood made anew
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING (CASE m::text WHEN 'x' THEN 'a' ELSE m::text END)::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
