-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add check invites.has_at
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email ~~ '%@%'::text));
ALTER TABLE public.invites ADD CONSTRAINT has_at CHECK (email ~~ '%@%'::text) NOT VALID;
