CREATE TABLE public.event (at date, price numeric(10,2)[], seats integer, code varchar(20));
