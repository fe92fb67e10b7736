create unlogged sequence s1;
create sequence s2;
create unlogged sequence s3;
