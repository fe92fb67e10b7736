create table t (id int primary key, mail varchar(255) not null default 'x@y' check (mail like '%@%'));
insert into t values (1, 'a@b');
