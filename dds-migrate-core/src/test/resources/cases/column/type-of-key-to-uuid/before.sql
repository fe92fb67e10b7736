create table a (id text primary key);
create table b (id int primary key, a text references a);
insert into a values ('7f9c24e8-3b12-4fef-91e0-0e5f0cf5a01b'); insert into b values (1, '7f9c24e8-3b12-4fef-91e0-0e5f0cf5a01b');
