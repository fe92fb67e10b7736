create table a (s varchar(20) not null default 'x');
