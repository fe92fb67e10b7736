-- Add column customer.more varchar(255) (Customer.more)
ALTER TABLE public.customer ADD COLUMN more character varying(255);

-- Change column customer.rank default 7 → none (Customer.rank)
ALTER TABLE public.customer ALTER COLUMN rank DROP DEFAULT;
