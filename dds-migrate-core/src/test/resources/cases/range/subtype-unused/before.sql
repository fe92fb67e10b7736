create type r as range (subtype = int);
create function f(r) returns int language sql as 'select 1';
