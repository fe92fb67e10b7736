create sequence s1 increment 5 minvalue 1 maxvalue 1000 start 3 cache 10 cycle;
create sequence s2 as int;
create sequence s3 increment -1 minvalue -50 start -2;
