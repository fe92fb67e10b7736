-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger t.z
DROP TRIGGER z ON public.t;

-- Change routine tf()
CREATE OR REPLACE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add trigger t.z
CREATE CONSTRAINT TRIGGER z AFTER INSERT ON public.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.tf();

-- Change trigger t.x
CREATE OR REPLACE TRIGGER x BEFORE INSERT OR UPDATE OF a ON public.t FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.tf('p');

-- Change trigger t.y
CREATE OR REPLACE TRIGGER y AFTER INSERT ON public.t REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION public.tf();
ALTER TABLE public.t DISABLE TRIGGER y;
