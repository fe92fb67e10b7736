-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add check invites.invites_email_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_email_filled CHECK (email IS NOT NULL) NOT VALID;

-- Add check invites.invites_role_filled
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((role IS NOT NULL));
ALTER TABLE public.invites ADD CONSTRAINT invites_role_filled CHECK (role IS NOT NULL) NOT VALID;
