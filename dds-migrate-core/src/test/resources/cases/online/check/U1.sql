-- Drop check invites.has_at
ALTER TABLE public.invites DROP CONSTRAINT has_at;
