-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger t.z
DROP TRIGGER z ON public.t;

-- Change routine tf()
CREATE OR REPLACE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN OLD; END $function$;

-- Add trigger t.z
CREATE CONSTRAINT TRIGGER z AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.tf();
COMMENT ON TRIGGER z ON public.t IS 'zz';

-- Change trigger t.x
CREATE OR REPLACE TRIGGER x BEFORE INSERT OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.tf('q');
ALTER TABLE public.t ENABLE ALWAYS TRIGGER x;

-- Change trigger t.y
CREATE OR REPLACE TRIGGER y AFTER UPDATE ON public.t REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION public.tf();
