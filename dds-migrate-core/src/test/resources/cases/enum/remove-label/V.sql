-- Drop view v
DROP VIEW public.v;

-- Drop index a.a_m_idx
DROP INDEX public.a_m_idx;

-- Change enum mood -ok
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Change column a.m default 'sad'::public.mood → none
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;

-- Change column a.m public.mood made anew
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- Change column a.m default none → 'sad'::public.mood
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'sad'::public.mood;

-- Add index a.a_m_idx
CREATE INDEX a_m_idx ON public.a (m) WHERE (m = 'sad'::public.mood);

-- Add view v
CREATE VIEW public.v (m) AS
 SELECT m
   FROM public.a;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
