create type c as (x bigint, y text);
create table t (id int primary key, v c not null default '(1,a)', l c[]);
create view w as select id, (v).x from t;
