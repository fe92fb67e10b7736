-- Add table a
CREATE UNLOGGED TABLE public.a (
    id integer NOT NULL,
    t text,
    CONSTRAINT a_pkey PRIMARY KEY (id)
) WITH (fillfactor = 80, toast.autovacuum_enabled = false);
