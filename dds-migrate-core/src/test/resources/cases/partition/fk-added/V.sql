-- Add foreign key t.t_r_fkey
ALTER TABLE public.t ADD CONSTRAINT t_r_fkey FOREIGN KEY (r) REFERENCES public.r (id) ON DELETE CASCADE;
