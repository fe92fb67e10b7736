create type frange as range (subtype = float8);
create table a (id int primary key, f float8, lo int, r int4range, m int4range);
insert into a values (1, 1.5, 1, '[1,2)', '[1,2)');
