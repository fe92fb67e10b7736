create table base (id int not null, s text default 'q');
create table child (extra int) inherits (base);
