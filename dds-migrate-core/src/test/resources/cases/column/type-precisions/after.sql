create table a (v varchar(5), n numeric(5,1), ts timestamp(0), c char(2), b varbit(4), vb varbit, iv interval, t time);
