-- Change column customer.code varchar(40) → varchar(20) (Customer.code)
ALTER TABLE public.customer ALTER COLUMN code TYPE character varying(20);
