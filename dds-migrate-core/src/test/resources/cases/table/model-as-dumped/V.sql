-- Add column t.c integer
ALTER TABLE public.t ADD COLUMN c integer;

-- Add index t.t_a
CREATE INDEX t_a ON public.t (a);
