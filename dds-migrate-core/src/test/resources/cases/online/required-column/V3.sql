-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add check invites.invites_email_filled
ALTER TABLE public.invites ADD CONSTRAINT invites_email_filled CHECK (email IS NOT NULL) NOT VALID;

-- Add check invites.invites_role_filled
ALTER TABLE public.invites ADD CONSTRAINT invites_role_filled CHECK (role IS NOT NULL) NOT VALID;
