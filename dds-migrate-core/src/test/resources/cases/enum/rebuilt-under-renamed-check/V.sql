-- Drop check t.t_is_new
ALTER TABLE public.t DROP CONSTRAINT t_is_new;

-- Change enum state -gone
ALTER TYPE public.state RENAME TO state_before;
CREATE TYPE public.state AS ENUM ('new', 'old');

-- Change column t.s public.state made anew
ALTER TABLE public.t ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- Add check t.t_must_be_new
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((s = 'new'::public.state));
ALTER TABLE public.t ADD CONSTRAINT t_must_be_new CHECK (s = 'new'::public.state);
COMMENT ON CONSTRAINT t_must_be_new ON public.t IS 'nothing else';

-- Drop enum state as it was before
DROP TYPE public.state_before;
