create table a (x int, y int, s text, t varchar(10));
create index ord on a (x desc nulls last, y);
create index opc on a (s text_pattern_ops);
create index col on a (s collate "C" desc);
create index expr on a (upper(s) text_pattern_ops, (x + y) desc nulls last);
create index pred on a (x) where x > 1 and y is not null;
create index incl on a (x) include (y, s);
create unique index uni on a (x, y, s);
