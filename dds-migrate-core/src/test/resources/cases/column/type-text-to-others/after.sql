create table a (id int primary key, b boolean, d date, ts timestamp, u uuid, j jsonb, ip inet, iv interval, by bytea, tz timestamptz);
