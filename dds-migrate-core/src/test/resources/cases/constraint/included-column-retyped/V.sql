-- Drop foreign key t.t_up_fkey
ALTER TABLE public.t DROP CONSTRAINT t_up_fkey;

-- Change column t.note text → varchar(9)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(note) > 9;
ALTER TABLE public.t ALTER COLUMN note TYPE character varying(9);

-- Add foreign key t.t_up_fkey
ALTER TABLE public.t ADD CONSTRAINT t_up_fkey FOREIGN KEY (up) REFERENCES public.t (id);
