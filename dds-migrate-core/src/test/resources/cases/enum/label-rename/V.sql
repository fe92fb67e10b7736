-- Change enum e +bb -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'bb');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
DROP TYPE public.e_before;
