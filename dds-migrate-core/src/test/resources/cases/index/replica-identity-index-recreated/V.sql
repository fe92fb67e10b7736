-- Drop index t.i
DROP INDEX public.i;

-- Add index t.i
CREATE UNIQUE INDEX i ON public.t (b);

-- Change table t cluster
ALTER TABLE public.t CLUSTER ON i;

-- Change table t replica identity
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;
