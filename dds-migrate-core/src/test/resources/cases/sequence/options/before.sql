create sequence s1;
create sequence s2 as int increment 2 minvalue 10 maxvalue 100 start 20 cache 5 cycle;
create sequence s3 increment -1;
select nextval('s1'), nextval('s2');
