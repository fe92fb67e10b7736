create table a (x int, y int, z text, constraint gone check (x > 0), constraint changed check (y between 1 and 5), check (x < y));
insert into a values (1, 2, 'a');
