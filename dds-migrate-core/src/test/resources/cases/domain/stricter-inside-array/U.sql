-- Change domain code
ALTER DOMAIN public.code DROP CONSTRAINT short;
