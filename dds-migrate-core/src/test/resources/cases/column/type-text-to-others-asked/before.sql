create table a (id int primary key, b text, d text, u text, j json);
