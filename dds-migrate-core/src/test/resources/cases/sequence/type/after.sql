create sequence s1 as smallint;
create sequence s2 as bigint;
create sequence s3 as int maxvalue 99;
create sequence s4 as bigint increment -1;
