-- Drop column customer.active (Customer.active)
ALTER TABLE public.customer DROP COLUMN active;
