-- Add table u
CREATE TABLE public.u (
    a integer
);

-- Change view v
CREATE OR REPLACE VIEW public.v (a) AS
 SELECT a
   FROM public.u;

-- Drop table t
DROP TABLE public.t;
