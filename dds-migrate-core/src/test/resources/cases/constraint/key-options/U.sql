-- Change primary key a.a_pkey options
ALTER INDEX public.a_pkey RESET (fillfactor);

-- Change unique a.a_n_key options
ALTER INDEX public.a_n_key RESET (fillfactor);
