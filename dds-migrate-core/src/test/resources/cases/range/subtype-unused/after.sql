create type r as range (subtype = bigint);
create function f(r) returns int language sql as 'select 1';
