-- Drop unique customer.customer_email_key
ALTER TABLE public.customer DROP CONSTRAINT customer_email_key;

-- Drop column customer.bornon (Customer.bornOn)
ALTER TABLE public.customer DROP COLUMN bornon;

-- Drop column customer.email (Customer.email)
ALTER TABLE public.customer DROP COLUMN email;
