-- Drop cast (integer AS interval)
DROP CAST (integer AS interval);

-- Drop routine days(integer)
DROP FUNCTION public.days(integer);

-- Add cast (integer AS bytea)
CREATE CAST (integer AS bytea) WITH FUNCTION public.bytes(integer) AS ASSIGNMENT;
