create schema one;
comment on schema one is 'first';
create schema two;
