create table a (id int primary key);
create table b (x int constraint x references a, y int constraint y references a deferrable, z int constraint z references a deferrable initially deferred);
