create table a (id int constraint pk primary key, u int constraint uq unique, c int constraint ck check (c > 0), f int constraint fk references a, constraint ex exclude (c with =));
comment on constraint uq on a is 'old';
comment on constraint fk on a is 'gone';
