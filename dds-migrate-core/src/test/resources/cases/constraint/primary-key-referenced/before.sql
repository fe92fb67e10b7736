create table a (id int primary key, code int not null unique);
create table b (id int primary key, a int references a (id) on delete cascade);
insert into a values (1, 10); insert into b values (1, 1);
