create type e as enum ('a', 'b');
comment on type e is 'x';
