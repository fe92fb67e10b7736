-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add extension citext
CREATE EXTENSION citext SCHEMA public;

-- Add enum user_role
CREATE TYPE public.user_role AS ENUM ('admin', 'guest');

-- Add routine masked(text)
CREATE FUNCTION public.masked(mail text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT left(mail, 1) || '***' $function$;

-- Add column users.role public.user_role
ALTER TABLE public.users ADD COLUMN role public.user_role;

-- Add view admins
CREATE VIEW public.admins (id, mail, shown) AS
 SELECT id,
    (mail)::public.citext AS mail,
    public.masked(mail) AS shown
   FROM public.users
  WHERE (role = 'admin'::public.user_role);
