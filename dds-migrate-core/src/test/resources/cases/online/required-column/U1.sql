-- Drop column invites.role
ALTER TABLE public.invites DROP COLUMN role;
