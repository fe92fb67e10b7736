-- Add foreign key t.t_r_fkey
-- Rows in the way: SELECT count(*) FROM public.t AS r WHERE r.r IS NOT NULL AND NOT EXISTS (SELECT FROM public.r AS t WHERE t.id = r.r);
ALTER TABLE public.t ADD CONSTRAINT t_r_fkey FOREIGN KEY (r) REFERENCES public.r (id) ON DELETE CASCADE;
