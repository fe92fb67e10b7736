-- Add column a.fax text
ALTER TABLE public.a ADD COLUMN fax text;
