CREATE DOMAIN public.d1 AS text;
CREATE DOMAIN public.d2 AS text CHECK (VALUE <> '');
CREATE FUNCTION public.f(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN x; END $$;
CREATE TABLE public.t (c public.d1 DEFAULT public.f('q') NOT NULL);
