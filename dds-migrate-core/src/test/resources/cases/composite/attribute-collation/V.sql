-- Change composite c
ALTER TYPE public.c ALTER ATTRIBUTE a TYPE text COLLATE pg_catalog."C" CASCADE;
