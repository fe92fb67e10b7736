create table base (id int not null, constraint positive check (id > 10), constraint small check (id < 100) not valid);
create table child (extra int, constraint extra_small check (extra < 100)) inherits (base);
