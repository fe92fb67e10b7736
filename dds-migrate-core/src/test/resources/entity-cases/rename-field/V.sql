-- Rename column customer.mail → email (Customer.email)
ALTER TABLE public.customer RENAME COLUMN mail TO email;
