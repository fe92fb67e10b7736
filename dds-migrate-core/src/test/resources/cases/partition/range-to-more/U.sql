-- Drop table t2
DROP TABLE public.t2;

-- Drop table td
DROP TABLE public.td;
