-- Drop foreign key t.t_up_fkey
ALTER TABLE public.t DROP CONSTRAINT t_up_fkey;

-- Change column t.note varchar(9) → text
ALTER TABLE public.t ALTER COLUMN note TYPE text;

-- Add foreign key t.t_up_fkey
ALTER TABLE public.t ADD CONSTRAINT t_up_fkey FOREIGN KEY (up) REFERENCES public.t (id);
