-- Add column customer.email varchar(255) (Customer.email)
ALTER TABLE public.customer ADD COLUMN email character varying(255);

-- Add column customer.bornon date (Customer.bornOn)
ALTER TABLE public.customer ADD COLUMN bornon date;

-- Add unique customer.customer_email_key
ALTER TABLE public.customer ADD CONSTRAINT customer_email_key UNIQUE (email);
