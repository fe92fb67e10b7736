-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine greet(text)
CREATE OR REPLACE FUNCTION public.greet(name text)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT '${hello} ' || name $function$;

-- Change column a.b default '$ {somebody}'::text → '$ {nobody}'::text
ALTER TABLE public.a ALTER COLUMN b SET DEFAULT E'\x24{nobody}'::text;
