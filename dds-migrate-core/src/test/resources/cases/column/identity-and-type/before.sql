create table a (id int generated always as identity primary key, n text);
insert into a (n) values ('1');
