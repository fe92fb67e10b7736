create table base (id int not null, added text default 'a');
create table child (extra int) inherits (base);
