-- Add column orders.fax text
ALTER TABLE public.orders ADD COLUMN fax text;

-- Add table quartz_jobs
CREATE TABLE public.quartz_jobs (
    id integer
);

-- Drop column orders.note
ALTER TABLE public.orders DROP COLUMN note;
