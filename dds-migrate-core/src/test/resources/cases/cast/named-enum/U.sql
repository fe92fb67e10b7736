-- Drop cast (character varying AS public.mood)
DROP CAST (character varying AS public.mood);

-- Drop cast (public.mood AS character varying)
DROP CAST (public.mood AS character varying);

-- Drop table people
DROP TABLE public.people;

-- Drop enum mood
DROP TYPE public.mood;
