-- Change column customer.mail → email
ALTER TABLE public.customer RENAME COLUMN mail TO email;
