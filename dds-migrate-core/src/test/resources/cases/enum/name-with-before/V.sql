-- Change enum e order of labels
ALTER TYPE public.e RENAME TO e_before1;
CREATE TYPE public.e AS ENUM ('b', 'a');

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Drop enum e as it was before
DROP TYPE public.e_before1;
