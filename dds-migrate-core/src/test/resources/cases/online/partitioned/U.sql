-- Drop index logs.logs_id
DROP INDEX public.logs_id;
