create table a (id int not null unique, code int primary key);
create table b (id int primary key, a int references a (code));
