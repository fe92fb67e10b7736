-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add column invites.role text
ALTER TABLE public.invites ADD COLUMN role text;
