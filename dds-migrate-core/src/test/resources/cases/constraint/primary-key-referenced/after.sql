create table a (id int, code int not null unique, primary key (id) include (code));
create table b (id int primary key, a int references a (id) on delete cascade);
