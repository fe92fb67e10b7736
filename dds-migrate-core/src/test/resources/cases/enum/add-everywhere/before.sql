create type e as enum ('b', 'd');
create type f as enum ();
