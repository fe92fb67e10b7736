create table a (t int, id int, primary key (t, id));
create table b (t int not null, a int, constraint fk foreign key (t, a) references a on delete set null);
create table c (t int not null, a int, constraint fk foreign key (t, a) references a on delete set default (a));
