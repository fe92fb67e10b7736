-- Change composite c
ALTER TYPE public.c ALTER ATTRIBUTE a TYPE bigint CASCADE;
ALTER TYPE public.c ALTER ATTRIBUTE b TYPE text CASCADE;
