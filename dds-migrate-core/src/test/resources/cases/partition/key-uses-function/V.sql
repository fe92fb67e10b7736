-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine bucket(bigint)
CREATE FUNCTION public.bucket(n bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT (n % 4)::integer $function$;

-- Add table events
CREATE TABLE public.events (
    id bigint NOT NULL
) PARTITION BY LIST (public.bucket(id));

-- Add table events_0
CREATE TABLE public.events_0 PARTITION OF public.events FOR VALUES IN (0);
