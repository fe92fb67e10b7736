create table a (id int primary key, x int, t text, r int4range, j jsonb, arr int[], p point);
create index i on a (x);
create index gone on a using hash (x);
