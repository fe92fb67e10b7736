create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation c2 (provider = libc, locale = 'C');
create table t (x text collate ci unique, y text collate c2);
comment on collation ci is 'x';
