create function norm(text) returns text language sql immutable as 'select lower($1)';
create table a (s text);
create index i on a (norm(s));
