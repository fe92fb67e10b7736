create type mood as enum ('sad','ok','happy'); create table a (m mood);
