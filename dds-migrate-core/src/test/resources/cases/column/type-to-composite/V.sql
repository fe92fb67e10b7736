-- Change column a.p text → public.pair
ALTER TABLE public.a ALTER COLUMN p TYPE public.pair USING p::pair;

-- Change column a.q public.pair → text
ALTER TABLE public.a ALTER COLUMN q TYPE text;
