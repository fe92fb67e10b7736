create table a (x int constraint uq unique, y int constraint ck check (y > 0), z int constraint fk_a references a (x), constraint ex exclude using btree (y with =));
