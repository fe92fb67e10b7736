-- Add schema old
CREATE SCHEMA old;

-- Add enum old.e
CREATE TYPE old.e AS ENUM ('a');

-- Add sequence old.s
CREATE SEQUENCE old.s;

-- Add table old.t
CREATE TABLE old.t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- Add column stays.t integer
ALTER TABLE public.stays ADD COLUMN t integer;

-- Add column stays.e old.e
ALTER TABLE public.stays ADD COLUMN e old.e;

-- Add foreign key stays.stays_t_fkey
ALTER TABLE public.stays ADD CONSTRAINT stays_t_fkey FOREIGN KEY (t) REFERENCES old.t (id);
