-- Drop foreign key t.t_r_fkey
ALTER TABLE public.t DROP CONSTRAINT t_r_fkey;
