create table base (id int not null, s varchar(10), gone int);
create table child (extra int) inherits (base);
insert into child values (1, 'x', 2, 3);
