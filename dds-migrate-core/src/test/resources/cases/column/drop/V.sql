-- Drop column a.fax
ALTER TABLE public.a DROP COLUMN fax;
