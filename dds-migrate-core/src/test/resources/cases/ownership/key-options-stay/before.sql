create table a (id int constraint a_pkey primary key with (fillfactor = 70), n int constraint a_n_key unique with (fillfactor = 60));
