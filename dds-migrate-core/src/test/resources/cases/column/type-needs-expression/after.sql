create table a (id int primary key, b date, ts uuid);
