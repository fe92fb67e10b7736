create table base (id int not null, constraint positive check (id > 0));
create table child (extra int) inherits (base);
insert into child values (20, 2);
