-- Drop view sad
DROP VIEW public.sad;

-- Change enum mood +down -sad -angry, angry → down sad → down
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('down', 'ok');

-- Change column a.m public.mood made anew
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING (CASE m::text WHEN 'angry' THEN 'down' WHEN 'sad' THEN 'down' ELSE m::text END)::public.mood;

-- Add view sad
CREATE VIEW public.sad (id) AS
 SELECT id
   FROM public.a
  WHERE (m <> 'ok'::public.mood);

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
