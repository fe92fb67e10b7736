-- Drop check invites.invites_email_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_email_filled;

-- Drop check invites.invites_role_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_role_filled;
