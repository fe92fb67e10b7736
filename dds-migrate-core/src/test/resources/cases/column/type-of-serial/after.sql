create table a (id bigserial primary key, n bigint generated always as identity);
