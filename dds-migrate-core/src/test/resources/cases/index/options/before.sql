create table a (x int, y int[]);
create index i on a (x) with (fillfactor = 70);
create index j on a (x desc);
create index g on a using gin (y) with (fastupdate = off, gin_pending_list_limit = 128);
