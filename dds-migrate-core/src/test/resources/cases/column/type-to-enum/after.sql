create type color as enum ('red', 'green');
create table a (id int primary key, t color default 'red', e text not null default 'green', l color[]);
