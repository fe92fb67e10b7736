-- Drop check invites.has_at
ALTER TABLE public.invites DROP CONSTRAINT has_at;

-- Add check invites.has_at
ALTER TABLE public.invites ADD CONSTRAINT has_at CHECK (email ~~ '%@%'::text) NOT VALID;
