-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine tf()
CREATE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add table c
CREATE TABLE public.c (
    id integer,
    b date
);

-- Add table r
CREATE TABLE public.r (
    id integer NOT NULL,
    CONSTRAINT r_pkey PRIMARY KEY (id)
);

-- Add table t
CREATE TABLE public.t (
    id integer NOT NULL,
    b date NOT NULL,
    r integer,
    CONSTRAINT t_pkey PRIMARY KEY (id, b),
    CONSTRAINT t_id_check CHECK (id > 0)
) PARTITION BY RANGE (b);

-- Add table t1
CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
COMMENT ON TABLE public.t1 IS 'p1';

-- Add table t2
CREATE TABLE public.t2 PARTITION OF public.t (
    CONSTRAINT t2_id_check CHECK (id < 100)
) FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') PARTITION BY LIST (id);

-- Add table t2a
CREATE TABLE public.t2a PARTITION OF public.t2 FOR VALUES IN (1, 2);

-- Add table t2b
CREATE TABLE public.t2b PARTITION OF public.t2 DEFAULT;

-- Add index t.ti
CREATE INDEX ti ON public.t (r);

-- Add index t.tu
CREATE UNIQUE INDEX tu ON public.t (b, id);

-- Add index t1.t1i
CREATE INDEX t1i ON public.t1 (r);

-- Add foreign key c.c_id_b_fkey
ALTER TABLE public.c ADD CONSTRAINT c_id_b_fkey FOREIGN KEY (id, b) REFERENCES public.t (id, b);

-- Add foreign key t.t_r_fkey
ALTER TABLE public.t ADD CONSTRAINT t_r_fkey FOREIGN KEY (r) REFERENCES public.r (id);

-- Add trigger t.tt
CREATE TRIGGER tt BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.tf();
