CREATE TABLE public.event (at timestamptz, price numeric(10,4)[], seats bigint, code varchar(40));
