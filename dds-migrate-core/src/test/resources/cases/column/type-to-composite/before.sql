create type pair as (x int, y text);
create table a (id int primary key, p text, q pair);
insert into a values (1, '(1,a)', '(2,b)');
