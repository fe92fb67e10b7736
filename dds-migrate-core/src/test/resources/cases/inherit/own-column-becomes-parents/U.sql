-- Drop column p.x
ALTER TABLE ONLY public.p DROP COLUMN x;

-- Change column c.x default 4 → none
ALTER TABLE public.c ALTER COLUMN x DROP DEFAULT;

-- Change column c.x bigint → integer
-- Rows in the way: SELECT count(*) FROM public.c WHERE x NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.c ALTER COLUMN x TYPE integer;
