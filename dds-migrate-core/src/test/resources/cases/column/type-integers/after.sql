create table a (id bigint primary key, s int default 1, i smallint default 2, b int default 3, n numeric(12,4) default 4.5, r double precision, d real, m numeric);
