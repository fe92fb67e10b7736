create type color as enum ('red', 'green');
create table a (id int primary key, t text default 'red', e color not null default 'green', l text[]);
insert into a values (1, 'green', 'red', '{red}');
