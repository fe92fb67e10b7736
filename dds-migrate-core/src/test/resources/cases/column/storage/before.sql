create table a (id int primary key, s text, t text storage external, u bytea storage main, n numeric);
alter table a alter n set storage plain, alter s set compression pglz;
