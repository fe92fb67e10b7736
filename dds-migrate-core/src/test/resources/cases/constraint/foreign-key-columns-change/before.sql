create table a (id int primary key, x int, unique (x, id));
create table b (id int, x int, constraint fk foreign key (id) references a (id));
