-- Change enum e +b -d
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
ALTER TABLE public.t ALTER COLUMN y TYPE public.e USING y::text::public.e;
DROP TYPE public.e_before;

-- Change column t.x default 'a'::public.e → 'b'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'b'::public.e;

-- Change column t.y default none → 'b'::public.e
ALTER TABLE public.t ALTER COLUMN y SET DEFAULT 'b'::public.e;
