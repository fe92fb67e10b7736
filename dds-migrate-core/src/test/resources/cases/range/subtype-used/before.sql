create type r as range (subtype = int);
create table t (x r);
