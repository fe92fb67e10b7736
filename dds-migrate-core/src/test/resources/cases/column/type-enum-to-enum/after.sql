create type color as enum ('red', 'green');
create type colour as enum ('red', 'green', 'blue');
create table a (id int primary key, c colour default 'red' not null);
