-- Change column invites.email not null → null
ALTER TABLE public.invites ALTER COLUMN email DROP NOT NULL;

-- Change column invites.role not null → null
ALTER TABLE public.invites ALTER COLUMN role DROP NOT NULL;

-- Add check invites.invites_email_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_email_filled CHECK (email IS NOT NULL);

-- Add check invites.invites_role_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((role IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_role_filled CHECK (role IS NOT NULL);
