-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change index invites.invites_email comment
COMMENT ON INDEX public.invites_email IS 'for logins';
