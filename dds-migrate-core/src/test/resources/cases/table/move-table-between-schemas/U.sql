-- Add table t
CREATE TABLE public.t (
    a integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);

-- Change view v
CREATE OR REPLACE VIEW public.v (a) AS
 SELECT a
   FROM public.t;

-- Drop table s.t
DROP TABLE s.t;
