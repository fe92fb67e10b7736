create type e as enum ();
create type mood as enum ('sad', 'it''s ok', 'b\n');
create table t (id int, m mood default 'it''s ok' not null, l mood[]);
comment on type mood is 'how';
