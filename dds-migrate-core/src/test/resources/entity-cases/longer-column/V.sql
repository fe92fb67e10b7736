-- Change column customer.code varchar(20) → varchar(40) (Customer.code)
ALTER TABLE public.customer ALTER COLUMN code TYPE character varying(40);
