-- Drop table t
DROP TABLE public.t;

-- Drop composite pair
DROP TYPE public.pair;
