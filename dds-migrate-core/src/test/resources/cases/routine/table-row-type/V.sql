-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add table invoices
CREATE TABLE public.invoices (
    id bigint NOT NULL,
    CONSTRAINT invoices_pkey PRIMARY KEY (id)
);

-- Add routine first_invoice()
CREATE FUNCTION public.first_invoice()
 RETURNS public.invoices
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM invoices LIMIT 1 $function$;

-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;
