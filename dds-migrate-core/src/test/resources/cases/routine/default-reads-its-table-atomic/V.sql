-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add table tickets
CREATE TABLE public.tickets (
    id bigint NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT tickets_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE public.tickets IS 'numbered';

-- Add routine next_number()
CREATE FUNCTION public.next_number()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (COALESCE(max(tickets.number), (0)::bigint) + 1)
    FROM public.tickets;
END;

-- Change column tickets.number default none → public.next_number()
ALTER TABLE public.tickets ALTER COLUMN number SET DEFAULT public.next_number();
