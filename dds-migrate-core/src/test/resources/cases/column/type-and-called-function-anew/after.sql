CREATE DOMAIN public.d1 AS text;
CREATE DOMAIN public.d2 AS text CHECK (VALUE <> '');
CREATE FUNCTION public.f(renamed text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN renamed; END $$;
CREATE TABLE public.t (c public.d2 DEFAULT public.f('q') NOT NULL);
