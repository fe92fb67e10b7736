create type e as enum ('a', 'b', 'c', 'c2', 'd', 'e', 'f');
create type f as enum ('x', 'y');
