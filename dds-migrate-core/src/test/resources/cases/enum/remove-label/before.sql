create type mood as enum ('sad','ok','happy'); create table a (m mood not null default 'sad'); create index on a (m) where m = 'sad'; create view v as select m from a;
