-- Add column customer.active boolean (Customer.active)
ALTER TABLE public.customer ADD COLUMN active boolean;

-- Change column customer.active filled with true (Customer.active)
UPDATE public.customer SET active = true WHERE active IS NULL;

-- Change column customer.active null → not null (Customer.active)
ALTER TABLE public.customer ALTER COLUMN active SET NOT NULL;
