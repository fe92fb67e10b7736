-- Change column event.at timestamptz → date
ALTER TABLE public.event ALTER COLUMN at TYPE date USING (at AT TIME ZONE 'Europe/Stockholm')::date;

-- Change column event.code varchar(40) → varchar(20)
-- Rows in the way: SELECT count(*) FROM public.event WHERE length(code) > 20;
ALTER TABLE public.event ALTER COLUMN code TYPE character varying(20);

-- Change column event.price numeric(10,4)[] → numeric(10,2)[]
ALTER TABLE public.event ALTER COLUMN price TYPE numeric(10,2)[] USING price::numeric(10,2)[];

-- Change column event.seats bigint → integer
-- Rows in the way: SELECT count(*) FROM public.event WHERE seats NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.event ALTER COLUMN seats TYPE integer;
