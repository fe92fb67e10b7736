-- Change enum e -new
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');

-- Change column t.x default 'a'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Change column t.x default none → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Drop enum e as it was before
DROP TYPE public.e_before;
