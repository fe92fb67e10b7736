create table a (id int primary key, x bigint[], s text[], one text[], n text[]);
