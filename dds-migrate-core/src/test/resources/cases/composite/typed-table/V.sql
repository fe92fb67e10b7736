-- Change composite c
ALTER TYPE public.c ALTER ATTRIBUTE y TYPE character varying(10) CASCADE;
ALTER TYPE public.c ADD ATTRIBUTE z integer CASCADE;
