create table a (id int primary key, name text, age int not null default 3);
