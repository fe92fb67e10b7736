-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change check invites.has_at validation
ALTER TABLE public.invites VALIDATE CONSTRAINT has_at;
