-- Drop column invites.sent
ALTER TABLE public.invites DROP COLUMN sent;
