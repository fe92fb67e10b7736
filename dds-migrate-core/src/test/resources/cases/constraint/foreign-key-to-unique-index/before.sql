create table a (id int primary key, code int not null);
create unique index a_code on a (code);
create table b (c int references a (code));
