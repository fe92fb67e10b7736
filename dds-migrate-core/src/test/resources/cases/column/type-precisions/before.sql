create table a (v varchar(20), n numeric(10,2), ts timestamp(3), c char(5), b bit(4), vb varbit(8), iv interval(3), t time(2));
insert into a values ('abc', 1.25, '2024-01-02', 'a', b'0101', b'01', '1 s', '01:02');
