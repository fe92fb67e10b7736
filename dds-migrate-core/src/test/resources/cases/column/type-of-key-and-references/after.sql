create table a (id bigint primary key);
create table b (id bigint primary key, a bigint references a);
create table c (id bigint primary key references b, a bigint, foreign key (a) references a on delete set null);
