-- Drop cast (integer AS public.mood)
DROP CAST (integer AS public.mood);

-- Add cast (character varying AS public.mood)
CREATE CAST (character varying AS public.mood) WITH INOUT AS IMPLICIT;

-- Add cast (integer AS public.mood)
CREATE CAST (integer AS public.mood) WITH FUNCTION public.to_mood(integer) AS ASSIGNMENT;
