create table a (id bigint primary key, n int generated always as identity (start 5), d int not null);
insert into a values (41, 7, -3);
