create sequence s1;
create sequence s2;
comment on sequence s2 is 'x';
