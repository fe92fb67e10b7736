create table a (id int primary key, x int, t text, r int4range, j jsonb, arr int[], p point);
create index i on a using hash (x);
create index a_j on a using gin (j jsonb_path_ops);
create index a_arr on a using gin (arr) with (fastupdate = off);
create index a_p on a using gist (p);
create index a_r on a using spgist (r);
create index a_b on a using brin (x) with (pages_per_range = 64);
