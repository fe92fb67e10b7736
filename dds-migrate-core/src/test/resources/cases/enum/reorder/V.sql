-- Drop index t.t_x_idx
DROP INDEX public.t_x_idx;

-- Change enum e order of labels
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN y DROP DEFAULT;
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('c', 'a', 'b');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
ALTER TABLE public.t ALTER COLUMN y TYPE public.e[] USING y::text[]::public.e[];
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'b'::public.e;
ALTER TABLE public.t ALTER COLUMN y SET DEFAULT '{a,c}'::public.e[];
DROP TYPE public.e_before;

-- Add index t.t_x_idx
CREATE INDEX t_x_idx ON public.t (x);
