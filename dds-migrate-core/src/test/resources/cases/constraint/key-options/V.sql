-- Change primary key a.a_pkey options
ALTER INDEX public.a_pkey SET (fillfactor = 70);

-- Change unique a.a_n_key options
ALTER INDEX public.a_n_key SET (fillfactor = 70);
