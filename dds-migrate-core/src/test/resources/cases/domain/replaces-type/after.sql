create domain mail as varchar(255) check (value like '%@%');
create table t (id int primary key, mail mail not null default 'x@y');
