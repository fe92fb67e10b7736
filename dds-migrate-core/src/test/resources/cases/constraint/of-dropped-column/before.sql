create table a (id int primary key, n int unique check (n > 0) references a, m int, check (m > n), unique (m, n));
create index a_n on a (n, id);
create table b (n int references a (n));
