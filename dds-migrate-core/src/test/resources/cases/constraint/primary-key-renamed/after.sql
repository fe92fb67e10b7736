create table a (id int constraint pk_a primary key);
create table b (a int references a);
comment on constraint pk_a on a is 'the key';
