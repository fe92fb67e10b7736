create table a (x int, y int[]);
create index i on a (x) with (fillfactor = 80, deduplicate_items = off);
create index j on a (x desc) with (fillfactor = 60);
create index g on a using gin (y);
