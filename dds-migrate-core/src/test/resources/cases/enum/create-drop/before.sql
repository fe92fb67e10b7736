create type gone as enum ('a', 'b');
create table t (id int, g gone default 'a');
