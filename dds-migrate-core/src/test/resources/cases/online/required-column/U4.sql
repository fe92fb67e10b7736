-- Drop check invites.invites_email_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_email_filled;

-- Drop check invites.invites_role_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_role_filled;

-- Add check invites.invites_email_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_email_filled CHECK (email IS NOT NULL) NOT VALID;

-- Add check invites.invites_role_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((role IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_role_filled CHECK (role IS NOT NULL) NOT VALID;
