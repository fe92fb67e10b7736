-- Drop index c.c_n
DROP INDEX public.c_n;

-- Change table a cluster
ALTER TABLE public.a CLUSTER ON a_n;

-- Change table b cluster
ALTER TABLE public.b SET WITHOUT CLUSTER;

-- Add index c.c_n
CREATE INDEX c_n ON public.c (n DESC);

-- Change table c cluster
ALTER TABLE public.c CLUSTER ON c_n;
