-- Add table t
CREATE TABLE public.t (
    a integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (a)
) PARTITION BY RANGE (a);

-- Add table t1
CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (1) TO (10);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);
