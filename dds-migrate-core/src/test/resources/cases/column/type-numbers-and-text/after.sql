create table a (id int primary key, i text, n varchar(40), t char(12), c varchar(3), b text, d numeric(20,5));
