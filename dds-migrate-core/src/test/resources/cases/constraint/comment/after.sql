create table a (id int constraint pk primary key, u int constraint uq unique, c int constraint ck check (c > 0), f int constraint fk references a, constraint ex exclude (c with =));
comment on constraint pk on a is 'key';
comment on constraint uq on a is 'new';
comment on constraint ck on a is 'check';
comment on constraint ex on a is 'exclusion';
