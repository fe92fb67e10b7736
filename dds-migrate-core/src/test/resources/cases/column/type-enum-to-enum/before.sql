create type color as enum ('red', 'green');
create table a (id int primary key, c color default 'red' not null);
insert into a values (1, 'green');
