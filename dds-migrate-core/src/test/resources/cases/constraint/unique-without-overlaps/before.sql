create table a (g int4range, during daterange);
alter table a add constraint a_u unique (g, during);
