-- Add column customer.zip varchar(12) (Customer.address.zip)
ALTER TABLE public.customer ADD COLUMN zip character varying(12);
