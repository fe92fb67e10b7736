-- Drop check t.t_status_check
ALTER TABLE public.t DROP CONSTRAINT t_status_check;

-- Add enum status
CREATE TYPE public.status AS ENUM ('NEW', 'OLD');

-- Change column t.status default 'NEW'::character varying → none
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;

-- Change column t.status varchar(20) → public.status
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::status;

-- Change column t.status default none → 'NEW'::public.status
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'NEW'::public.status;
