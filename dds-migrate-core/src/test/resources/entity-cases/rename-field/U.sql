-- Rename column customer.email → mail (Customer.email)
ALTER TABLE public.customer RENAME COLUMN email TO mail;
