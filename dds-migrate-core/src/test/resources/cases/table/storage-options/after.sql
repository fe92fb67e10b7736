create table a (id int primary key, t text) with (fillfactor = 80, toast_tuple_target = 4000, toast.autovacuum_vacuum_threshold = 70, autovacuum_enabled = false);
