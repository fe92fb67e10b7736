-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add table tickets
CREATE TABLE public.tickets (
    id bigint NOT NULL,
    number bigint,
    CONSTRAINT tickets_pkey PRIMARY KEY (id)
);

-- Add routine is_free(bigint)
CREATE FUNCTION public.is_free(n bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ SELECT NOT EXISTS (SELECT FROM tickets WHERE number = n) $function$;

-- Add check tickets.free
ALTER TABLE public.tickets ADD CONSTRAINT free CHECK (public.is_free(number));
