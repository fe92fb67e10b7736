create domain d as varchar(10) check (value <> '');
create table t (id int primary key, x d not null default 'q', y d[]);
create index i on t (x);
create view v as select x from t;
create function f(d) returns d language sql as 'select $1';
insert into t values (1, 'a', '{b}');
