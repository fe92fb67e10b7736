create table a (id int primary key, code int not null);
create unique index a_code on a (code) include (id);
create table b (c int references a (code));
