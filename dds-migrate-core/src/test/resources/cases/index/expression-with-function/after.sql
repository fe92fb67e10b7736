create function norm2(text) returns text language sql immutable as 'select upper($1)';
create table a (s text);
create index i on a (norm2(s));
