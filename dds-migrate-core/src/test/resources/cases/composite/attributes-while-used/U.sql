-- Change composite c
ALTER TYPE public.c DROP ATTRIBUTE added CASCADE;
ALTER TYPE public.c ADD ATTRIBUTE gone text CASCADE;
