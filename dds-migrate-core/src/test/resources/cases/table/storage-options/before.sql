create table a (id int primary key, t text) with (fillfactor = 90, toast.autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.1);
insert into a values (1, 'x');
