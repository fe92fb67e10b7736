create type c as (x int, t varchar(20), com int, added int[]);
comment on column c.com is 'new';
comment on column c.added is 'added';
