create sequence s1;
create unlogged sequence s2;
