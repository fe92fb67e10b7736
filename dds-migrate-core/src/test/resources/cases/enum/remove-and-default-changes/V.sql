-- Change enum e +d -b
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN y DROP DEFAULT;
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'c', 'd');
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;
ALTER TABLE public.t ALTER COLUMN y TYPE public.e USING y::text::public.e;
DROP TYPE public.e_before;

-- Change column t.x default 'b'::public.e → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Change column t.y default 'b'::public.e → none
ALTER TABLE public.t ALTER COLUMN y DROP DEFAULT;
