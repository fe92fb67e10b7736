-- Add table orders
CREATE TABLE public.orders (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.lines, ONLY public.orders;
