-- Change enum e -new
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;
DROP TYPE public.e_before;
