-- Change extension hstore
ALTER EXTENSION hstore SET SCHEMA ext;

-- Change column a.h public.hstore → ext.hstore
ALTER TABLE public.a ALTER COLUMN h TYPE ext.hstore;
