create sequence s1;
comment on sequence s1 is 'y';
create sequence s2;
