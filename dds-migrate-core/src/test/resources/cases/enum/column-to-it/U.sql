-- Change column t.status default 'NEW'::public.status → none
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;

-- Change column t.status public.status → varchar(20)
ALTER TABLE public.t ALTER COLUMN status TYPE character varying(20);

-- Change column t.status default none → 'NEW'::character varying
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'NEW'::character varying;

-- Add check t.t_status_check
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT (status IN ('NEW', 'OLD'));
ALTER TABLE public.t ADD CONSTRAINT t_status_check CHECK (status IN ('NEW', 'OLD'));

-- Drop enum status
DROP TYPE public.status;
