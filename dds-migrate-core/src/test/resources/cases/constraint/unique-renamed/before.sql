create table a (x int constraint one unique, y int constraint chk check (y > 0), z int constraint fk references a (x), exclude using btree (y with =));
