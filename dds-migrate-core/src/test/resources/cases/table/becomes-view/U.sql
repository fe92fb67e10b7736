-- Drop view t
DROP VIEW public.t;

-- Add table t
CREATE TABLE public.t (
    id integer,
    n integer
);
