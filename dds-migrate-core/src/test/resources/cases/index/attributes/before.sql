create table a (x int, y int, s text, t varchar(10));
create index ord on a (x, y desc);
create index opc on a (s);
create index col on a (s);
create index expr on a (lower(s));
create index pred on a (x) where x > 0;
create index incl on a (x) include (y);
create index uni on a (x, y, s);
