create table a (id int primary key, s text storage main, t text, u bytea storage external, n numeric);
alter table a alter t set compression lz4;
