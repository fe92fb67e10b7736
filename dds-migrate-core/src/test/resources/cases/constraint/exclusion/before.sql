create table a (x int, r int4range, s text, constraint gone exclude using gist (r with &&), constraint changed exclude (x with =) where (x > 0));
insert into a values (1, '[1,2)', 'a');
