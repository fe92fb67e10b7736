-- Change column customer.code varchar(40) → varchar(20) (Customer.code)
-- Rows in the way: SELECT count(*) FROM public.customer WHERE length(code) > 20;
ALTER TABLE public.customer ALTER COLUMN code TYPE character varying(20);
