create table a (id int primary key, n text, m text); create table v (id int primary key, n text);
