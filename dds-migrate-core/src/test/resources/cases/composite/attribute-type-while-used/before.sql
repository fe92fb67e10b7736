create type c as (x int, y text);
create table t (id int primary key, v c not null default '(1,a)', l c[]);
create view w as select id, (v).x from t;
insert into t values (1, '(1,a)', '{"(2,b)"}');
