create table b (id int);
create unlogged table a (id int primary key, t text) with (fillfactor = 80, toast.autovacuum_enabled = false);
