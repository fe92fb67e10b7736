create type empty as ();
create type pair as (x int, y text collate "C", "odd name" numeric(10,2)[]);
create type nested as (p pair, l pair[]);
create table t (n nested);
comment on type pair is 'pair';
comment on column pair.x is 'x';
