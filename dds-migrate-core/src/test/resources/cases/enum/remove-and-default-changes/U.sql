-- Change enum e +b -d
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');

-- Change column t.x default 'a'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Change column t.x default none → 'b'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'b'::public.e;

-- Change column t.y public.e made anew
ALTER TABLE public.t ALTER COLUMN y TYPE public.e USING y::text::public.e;

-- Change column t.y default none → 'b'::public.e
ALTER TABLE public.t ALTER COLUMN y SET DEFAULT 'b'::public.e;

-- Drop enum e as it was before
DROP TYPE public.e_before;
