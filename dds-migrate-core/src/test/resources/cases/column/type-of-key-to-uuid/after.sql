create table a (id uuid primary key default gen_random_uuid());
create table b (id int primary key, a uuid references a);
