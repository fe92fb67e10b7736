create table a (id int primary key, b boolean, d date, u uuid, j jsonb);
