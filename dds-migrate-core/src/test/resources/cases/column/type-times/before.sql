create table a (id int primary key, d date, ts timestamp, tz timestamptz(3), t time, tt time(3), i interval);
insert into a values (1, '2024-01-02', '2024-01-02 03:04', '2024-01-02 03:04', '03:04', '03:04', '1 day');
