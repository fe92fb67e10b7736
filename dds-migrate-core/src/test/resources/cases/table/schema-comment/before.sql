create schema one;
create schema two;
comment on schema two is 'x';
