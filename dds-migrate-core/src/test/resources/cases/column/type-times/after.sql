create table a (id int primary key, d timestamp, ts timestamptz, tz timestamp, t timetz, tt interval, i interval day to second(2));
