create table a (id int primary key, n bigint not null);
