-- Add table a
CREATE TABLE public.a (
    id integer NOT NULL,
    n integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- Change table a replica identity
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_pkey;

-- Add index a.a_n
CREATE INDEX a_n ON public.a (n);

-- Change table a cluster
ALTER TABLE public.a CLUSTER ON a_n;
