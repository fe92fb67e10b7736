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

-- Add routine a_caller()
CREATE FUNCTION public.a_caller()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$ SELECT count_zebras() $function$;

-- Add view all_zebras
CREATE VIEW public.all_zebras (n) AS
 SELECT public.a_caller() AS n;
