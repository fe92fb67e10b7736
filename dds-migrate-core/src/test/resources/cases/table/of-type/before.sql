create type pair as (a int, b text);
create table t of pair (primary key (a));
create table u (a int, b text);
