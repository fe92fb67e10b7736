create table a (id int primary key, x int, y int, unique (x, y));
create table b (id int references a, x int references a (id) on delete restrict on update cascade, y int references a (id) on delete set null on update set default, foreign key (x, y) references a (x, y) match full on delete set default);
