-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine next_number()
CREATE FUNCTION public.next_number()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$ SELECT coalesce(max(number), 0) + 1 FROM tickets $function$;

-- Add table tickets
CREATE TABLE public.tickets (
    id bigint NOT NULL,
    number bigint DEFAULT public.next_number(),
    CONSTRAINT tickets_pkey PRIMARY KEY (id)
);
