-- Change composite i
ALTER TYPE public.i ALTER ATTRIBUTE a TYPE integer CASCADE;
