create table a (id int constraint a_pkey primary key, n int constraint a_n_key unique);
create table b (id int references a, n int references a (n));
