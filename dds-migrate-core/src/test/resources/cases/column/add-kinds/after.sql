create table a (id int primary key, d int default 5 not null, g int generated always as (id * 2) stored, i bigint generated always as identity, s serial, u uuid default gen_random_uuid() not null unique, c text collate "C", st text storage external, e text default 'x' check (e <> ''), r int references a, arr text[] not null default '{}');
alter table a alter st set statistics 200, alter st set (n_distinct = 5);
comment on column a.d is 'd';
create index on a (c);
