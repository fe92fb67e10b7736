create table b (id int constraint a_pkey primary key, n text); create view v as select n from b;
