-- Add table s.t
CREATE TABLE s.t (
    a integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);

-- Change view v
CREATE OR REPLACE VIEW public.v (a) AS
 SELECT a
   FROM s.t;

-- Drop table t
DROP TABLE public.t;
