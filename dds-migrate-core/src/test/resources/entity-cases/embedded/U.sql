-- Drop column customer.zip (Customer.address.zip)
ALTER TABLE public.customer DROP COLUMN zip;
