create type status as enum ('NEW', 'OLD');
create table t (status status not null default 'NEW');
