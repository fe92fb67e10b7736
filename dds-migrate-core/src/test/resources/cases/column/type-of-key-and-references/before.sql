create table a (id int primary key);
create table b (id int primary key, a int references a);
create table c (id int primary key references b, a int, foreign key (a) references a on delete set null);
insert into a values (1); insert into b values (1, 1); insert into c values (1, 1);
