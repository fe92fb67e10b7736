create table "Weird ""Table""" (id int primary key);
