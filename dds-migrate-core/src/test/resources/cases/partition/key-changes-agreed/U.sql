-- Drop view v
DROP VIEW public.v;

-- Drop table a1
DROP TABLE public.a1;

-- Drop table a
DROP TABLE public.a;

-- Add table a
CREATE TABLE public.a (
    id integer,
    b integer
) PARTITION BY RANGE (id);

-- Add table a1
CREATE TABLE public.a1 PARTITION OF public.a FOR VALUES FROM (0) TO (10);

-- Add index a.a_b_idx
CREATE INDEX a_b_idx ON public.a (b);

-- Add view v
CREATE VIEW public.v (id, b) AS
 SELECT id,
    b
   FROM public.a;
