-- Change enum e +b -bb
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
DROP TYPE public.e_before;
