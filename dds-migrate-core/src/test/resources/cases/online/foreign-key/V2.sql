-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change foreign key invites.invites_unit_id_fkey validation
-- Rows in the way: SELECT count(*) FROM public.invites AS r WHERE r.unit_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.units AS t WHERE t.id = r.unit_id);
ALTER TABLE public.invites VALIDATE CONSTRAINT invites_unit_id_fkey;
