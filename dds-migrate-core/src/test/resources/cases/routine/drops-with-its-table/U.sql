-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add table zebras
CREATE TABLE public.zebras (
    id bigint NOT NULL,
    CONSTRAINT zebras_pkey PRIMARY KEY (id)
);

-- Add routine count_zebras()
CREATE FUNCTION public.count_zebras()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$ SELECT count(*) FROM zebras $function$;

-- Add routine newest()
CREATE FUNCTION public.newest()
 RETURNS public.zebras
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM zebras LIMIT 1 $function$;
