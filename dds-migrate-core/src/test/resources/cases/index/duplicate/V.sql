-- Drop index a.a_x_idx1
DROP INDEX public.a_x_idx1;
