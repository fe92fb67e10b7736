create type r3 as range (subtype = float8);
create table a (id int primary key, r r3, m r3_multirange);
create index a_r on a using gist (r);
