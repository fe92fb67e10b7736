-- Change table t cluster
ALTER TABLE public.t CLUSTER ON i;

-- Change table t replica identity
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;
