-- Change composite c
ALTER TYPE public.c ALTER ATTRIBUTE a TYPE text CASCADE;
