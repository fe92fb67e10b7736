-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add enum mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Add domain positive
CREATE DOMAIN public.positive AS integer
    CONSTRAINT positive_check CHECK (VALUE > 0);

-- Add composite money_in
CREATE TYPE public.money_in AS (
    amount numeric,
    currency character(3)
);

-- Add routine f_many(numeric[])
CREATE FUNCTION public.f_many(VARIADIC xs numeric[])
 RETURNS numeric
 LANGUAGE sql
AS $function$ SELECT sum(x) FROM unnest(xs) x $function$;

-- Add routine f_money(public.money_in[])
CREATE FUNCTION public.f_money(m public.money_in[])
 RETURNS public.money_in
 LANGUAGE sql
AS $function$ SELECT m[1] $function$;

-- Add routine f_mood(public.mood)
CREATE FUNCTION public.f_mood(m public.mood DEFAULT 'sad'::public.mood)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT m::text $function$;

-- Add routine f_out(integer, text)
CREATE FUNCTION public.f_out(a integer, OUT b integer, INOUT c text)
 RETURNS record
 LANGUAGE sql
AS $function$ SELECT a, c $function$;

-- Add routine f_poly(anyelement)
CREATE FUNCTION public.f_poly(a anyelement)
 RETURNS anyarray
 LANGUAGE sql
AS $function$ SELECT ARRAY[a] $function$;

-- Add routine f_positive(public.positive)
CREATE FUNCTION public.f_positive(p public.positive)
 RETURNS public.positive
 LANGUAGE sql
AS $function$ SELECT p $function$;
