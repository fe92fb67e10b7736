-- Drop publication r
DROP PUBLICATION r;

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.a, ONLY public.b, ONLY public.c;

-- Add publication q
CREATE PUBLICATION q FOR TABLE ONLY public.b, ONLY public.c;
