-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add column invites.sent date
ALTER TABLE public.invites ADD COLUMN sent date;
