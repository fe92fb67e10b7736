-- Change column a.m default 'ok'::public.mood → none
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;
