create table a (x int);
create index one on a (x);
create index two on a (x desc);
comment on index one is 'new';
