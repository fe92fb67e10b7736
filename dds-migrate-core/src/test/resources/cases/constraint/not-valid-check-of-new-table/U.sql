-- Drop table t
DROP TABLE public.t;
