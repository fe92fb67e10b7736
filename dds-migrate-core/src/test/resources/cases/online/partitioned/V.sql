-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Add index logs.logs_id
CREATE INDEX logs_id ON public.logs (id);
