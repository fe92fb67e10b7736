-- Change composite i
ALTER TYPE public.i ALTER ATTRIBUTE a TYPE text CASCADE;
