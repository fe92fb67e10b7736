-- Change enum mood -sad -none, none → null sad → ok
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('ok', 'happy');

-- Change column a.all_m public.mood[] made anew
ALTER TABLE public.a ALTER COLUMN all_m TYPE public.mood[] USING array_replace(array_replace(all_m::text[], 'none', NULL), 'sad', 'ok')::public.mood[];

-- Change column a.m default 'ok'::public.mood → none
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;

-- Change column a.m public.mood made anew
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING (CASE m::text WHEN 'none' THEN NULL WHEN 'sad' THEN 'ok' ELSE m::text END)::public.mood;

-- Change column a.m default none → 'ok'::public.mood
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'ok'::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
