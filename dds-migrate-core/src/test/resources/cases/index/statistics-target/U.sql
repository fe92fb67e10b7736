-- Change index a.i
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS -1;
