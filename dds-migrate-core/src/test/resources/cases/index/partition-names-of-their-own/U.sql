-- Drop index p.p_n
DROP INDEX public.p_n;
