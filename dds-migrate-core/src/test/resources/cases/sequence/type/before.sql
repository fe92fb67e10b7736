create sequence s1;
create sequence s2 as int;
create sequence s3 as smallint maxvalue 99;
create sequence s4 as smallint increment -1;
