-- Change column event.at date → timestamptz
ALTER TABLE public.event ALTER COLUMN at TYPE timestamp with time zone;

-- Change column event.code varchar(20) → varchar(40)
ALTER TABLE public.event ALTER COLUMN code TYPE character varying(40);

-- Change column event.price numeric(10,2)[] → numeric(10,4)[]
ALTER TABLE public.event ALTER COLUMN price TYPE numeric(10,4)[];

-- Change column event.seats integer → bigint
ALTER TABLE public.event ALTER COLUMN seats TYPE bigint;
