-- Add column customer.fax varchar(255)
ALTER TABLE public.customer ADD COLUMN fax character varying(255);

-- Add unique customer.customer_fax_key
ALTER TABLE public.customer ADD CONSTRAINT customer_fax_key UNIQUE (fax);
