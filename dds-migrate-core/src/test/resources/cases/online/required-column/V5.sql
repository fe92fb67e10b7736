-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change column invites.email null → not null
-- Rows in the way: SELECT count(*) FROM public.invites WHERE email IS NULL;
ALTER TABLE public.invites ALTER COLUMN email SET NOT NULL;

-- Change column invites.role null → not null
-- Rows in the way: SELECT count(*) FROM public.invites WHERE role IS NULL;
ALTER TABLE public.invites ALTER COLUMN role SET NOT NULL;

-- Drop check invites.invites_email_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_email_filled;

-- Drop check invites.invites_role_filled
ALTER TABLE public.invites DROP CONSTRAINT invites_role_filled;
