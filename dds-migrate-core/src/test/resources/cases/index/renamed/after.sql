create table a (x int, y int);
create index a_x_idx on a (x) where x > 0;
create unique index "Two" on a (lower(x::text)) include (y);
comment on index "Two" is 'second';
