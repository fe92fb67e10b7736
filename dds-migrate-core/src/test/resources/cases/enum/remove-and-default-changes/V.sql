-- Change enum e +d -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'c', 'd');

-- Change column t.x default 'b'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Change column t.x default none → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Change column t.y default 'b'::public.e → none
ALTER TABLE public.t ALTER COLUMN y DROP DEFAULT;

-- Change column t.y public.e made anew
ALTER TABLE public.t ALTER COLUMN y TYPE public.e USING y::text::public.e;

-- Drop enum e as it was before
DROP TYPE public.e_before;
