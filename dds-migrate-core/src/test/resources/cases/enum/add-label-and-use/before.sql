create type mood as enum ('sad','happy'); create table a (m mood);
