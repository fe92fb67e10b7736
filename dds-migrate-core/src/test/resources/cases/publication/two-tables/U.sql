-- Drop publication q
DROP PUBLICATION q;

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.a;

-- Add publication r
CREATE PUBLICATION r FOR TABLE ONLY public.a, ONLY public.b;
