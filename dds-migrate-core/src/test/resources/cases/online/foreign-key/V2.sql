-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change foreign key invites.invites_unit_id_fkey validation
ALTER TABLE public.invites VALIDATE CONSTRAINT invites_unit_id_fkey;
