-- Change extension hstore
ALTER EXTENSION hstore SET SCHEMA public;

-- Change column a.h ext.hstore → public.hstore
ALTER TABLE public.a ALTER COLUMN h TYPE public.hstore USING h::text::public.hstore;
