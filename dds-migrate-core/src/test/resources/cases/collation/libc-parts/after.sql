create collation c1 (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
