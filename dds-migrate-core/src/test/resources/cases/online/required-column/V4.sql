-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change check invites.invites_email_filled validation
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((email IS NOT NULL));
ALTER TABLE public.invites VALIDATE CONSTRAINT invites_email_filled;

-- Change check invites.invites_role_filled validation
-- Rows in the way: SELECT count(*) FROM public.invites WHERE NOT ((role IS NOT NULL));
ALTER TABLE public.invites VALIDATE CONSTRAINT invites_role_filled;
