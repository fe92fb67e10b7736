-- Drop table notes
DROP TABLE public.notes;
