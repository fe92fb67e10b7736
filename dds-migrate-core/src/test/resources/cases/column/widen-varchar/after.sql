create table a (s varchar(40) not null default 'x');
