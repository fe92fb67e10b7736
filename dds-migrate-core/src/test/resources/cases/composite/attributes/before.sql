create type c as (x int, gone text, t varchar(10), com int);
comment on column c.com is 'old';
