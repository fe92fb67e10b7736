create table a (x int, y int);
create index one on a (x) where x > 0;
create unique index two on a (lower(x::text)) include (y);
comment on index two is 'second';
