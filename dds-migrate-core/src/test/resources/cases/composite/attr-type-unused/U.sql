-- Change composite c
ALTER TYPE public.c ALTER ATTRIBUTE a TYPE integer CASCADE;
ALTER TYPE public.c ALTER ATTRIBUTE b TYPE text COLLATE pg_catalog."C" CASCADE;
