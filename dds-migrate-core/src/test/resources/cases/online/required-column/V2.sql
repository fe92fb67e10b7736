-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change column invites.email filled with ''
UPDATE public.invites SET email = '' WHERE email IS NULL;

-- Change column invites.role filled with 'guest'
UPDATE public.invites SET role = 'guest' WHERE role IS NULL;
