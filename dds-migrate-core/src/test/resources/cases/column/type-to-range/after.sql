create type frange as range (subtype = float8);
create table a (id int primary key, f frange, lo int4range, r text, m int4multirange);
