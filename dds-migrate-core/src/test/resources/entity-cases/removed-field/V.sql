-- Drop unique customer.customer_fax_key
ALTER TABLE public.customer DROP CONSTRAINT customer_fax_key;

-- Drop column customer.fax
ALTER TABLE public.customer DROP COLUMN fax;
