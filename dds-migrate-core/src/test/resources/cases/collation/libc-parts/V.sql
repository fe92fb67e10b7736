-- Drop collation c1
DROP COLLATION public.c1;

-- Add collation c1
CREATE COLLATION public.c1 (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
