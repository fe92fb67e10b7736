-- Change column customer.rank default none → 7 (Customer.rank)
ALTER TABLE public.customer ALTER COLUMN rank SET DEFAULT 7;

-- Drop column customer.more (Customer.more)
ALTER TABLE public.customer DROP COLUMN more;
