-- Drop check invites.has_at
ALTER TABLE public.invites DROP CONSTRAINT has_at;

-- Add check invites.has_at
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email ~~ '%@%'::text));
ALTER TABLE public.invites ADD CONSTRAINT has_at CHECK (email ~~ '%@%'::text) NOT VALID;
