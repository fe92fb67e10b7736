create table a (id int primary key);
create table b (x int constraint x references a deferrable initially deferred, y int constraint y references a, z int constraint z references a deferrable);
