create table node (id int primary key, parent int);
insert into node values (1, null), (2, 1);
