-- Drop index t.t_x_idx
DROP INDEX public.t_x_idx;

-- Change enum e order of labels
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');

-- Change column t.x default 'b'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Change column t.x default none → 'b'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'b'::public.e;

-- Change column t.y default '{a,c}'::public.e[] → none
ALTER TABLE public.t ALTER COLUMN y DROP DEFAULT;

-- Change column t.y public.e[] made anew
ALTER TABLE public.t ALTER COLUMN y TYPE public.e[] USING y::text[]::public.e[];

-- Change column t.y default none → '{a,c}'::public.e[]
ALTER TABLE public.t ALTER COLUMN y SET DEFAULT '{a,c}'::public.e[];

-- Add index t.t_x_idx
CREATE INDEX t_x_idx ON public.t (x);

-- Drop enum e as it was before
DROP TYPE public.e_before;
