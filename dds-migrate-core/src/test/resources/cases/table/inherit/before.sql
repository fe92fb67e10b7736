create table base (id int not null, note text);
create table child (id int not null, note text, extra int);
insert into child values (1, 'x', 2);
