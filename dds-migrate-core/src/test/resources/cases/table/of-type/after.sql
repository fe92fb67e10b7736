create type pair as (a int, b text);
create table t (a int primary key, b text);
create table u of pair;
