create type pair as (a int, b text);
create table t of pair (a with options primary key, b with options default 'x' not null);
