create or replace function up(t text) returns text language sql as $$ select upper(t) $$;
create or replace view v as select id, up(n) as n from a;
create or replace view w as select n from v;
