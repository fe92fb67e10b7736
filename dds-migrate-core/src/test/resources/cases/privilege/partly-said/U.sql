-- Change column docs.note privileges
GRANT UPDATE (note) ON TABLE public.docs TO writer;

-- Drop column docs.open
ALTER TABLE public.docs DROP COLUMN open;
