-- Drop cast (character varying AS public.mood)
DROP CAST (character varying AS public.mood);

-- Drop cast (integer AS public.mood)
DROP CAST (integer AS public.mood);

-- Add cast (integer AS public.mood)
CREATE CAST (integer AS public.mood) WITH FUNCTION public.to_mood(integer);
COMMENT ON CAST (integer AS public.mood) IS 'by number';
