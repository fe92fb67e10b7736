create table p1 (id int);
create table p2 (id int, x int);
create table child (id int, x int, y int) inherits (p1);
