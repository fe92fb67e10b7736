create table a (s varchar(10) check (s in ('NEW','OLD')), n int);
