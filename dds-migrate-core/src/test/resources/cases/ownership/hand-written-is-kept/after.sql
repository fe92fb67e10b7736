create table a (id int primary key, n text, m text);
