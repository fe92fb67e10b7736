create table a (id int primary key, b text, d text, ts varchar(40), u text, j text, ip text, iv text, by text, tz text);
insert into a values (1, 'true', '2024-01-02', '2024-01-02 03:04', '7f9c24e8-3b12-4fef-91e0-0e5f0cf5a01b', '{"a":1}', '10.0.0.1', '1 day', 'abc', '2024-01-02 03:04+00');
