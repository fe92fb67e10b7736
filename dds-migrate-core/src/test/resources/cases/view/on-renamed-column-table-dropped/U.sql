-- Add table t
CREATE TABLE public.t (
    a integer
);

-- Change view v
CREATE OR REPLACE VIEW public.v (a) AS
 SELECT a
   FROM public.t;

-- Drop table u
DROP TABLE public.u;
