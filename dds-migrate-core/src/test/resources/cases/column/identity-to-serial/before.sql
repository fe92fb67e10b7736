create table a (id int generated always as identity primary key);
insert into a default values;
