-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;

-- Drop column orders.fax
ALTER TABLE public.orders DROP COLUMN fax;

-- Drop table quartz_jobs
DROP TABLE public.quartz_jobs;
