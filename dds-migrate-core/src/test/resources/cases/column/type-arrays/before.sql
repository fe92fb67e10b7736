create table a (id int primary key, x int[], s varchar(5)[], one text, n int[]);
insert into a values (1, '{1,2}', '{a}', 'q', '{3}');
