-- Change column a.p public.pair → text
ALTER TABLE public.a ALTER COLUMN p TYPE text;

-- Change column a.q text → public.pair
ALTER TABLE public.a ALTER COLUMN q TYPE public.pair USING q::public.pair;
