-- Add column customer.active boolean not null, filled with true (Customer.active)
ALTER TABLE public.customer ADD COLUMN active boolean;
UPDATE public.customer SET active = true WHERE active IS NULL;
ALTER TABLE public.customer ALTER COLUMN active SET NOT NULL;
