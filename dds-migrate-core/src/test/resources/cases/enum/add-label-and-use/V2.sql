-- Change column a.m default none → 'ok'::public.mood
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'ok'::public.mood;
