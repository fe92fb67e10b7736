-- Change composite c
ALTER TYPE public.c DROP ATTRIBUTE gone CASCADE;
ALTER TYPE public.c ADD ATTRIBUTE added integer CASCADE;
