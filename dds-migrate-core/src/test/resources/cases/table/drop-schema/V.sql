-- Drop foreign key stays.stays_t_fkey
ALTER TABLE public.stays DROP CONSTRAINT stays_t_fkey;

-- Drop column stays.e
ALTER TABLE public.stays DROP COLUMN e;

-- Drop column stays.t
ALTER TABLE public.stays DROP COLUMN t;

-- Drop table old.t
DROP TABLE old.t;

-- Drop sequence old.s
DROP SEQUENCE old.s;

-- Drop enum old.e
DROP TYPE old.e;

-- Drop schema old
DROP SCHEMA old;
