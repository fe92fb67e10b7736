-- Drop index c.c_n
DROP INDEX public.c_n;

-- Change table a cluster
ALTER TABLE public.a SET WITHOUT CLUSTER;

-- Change table b cluster
ALTER TABLE public.b CLUSTER ON b_pkey;

-- Add index c.c_n
CREATE INDEX c_n ON public.c (n);

-- Change table c cluster
ALTER TABLE public.c CLUSTER ON c_n;
