-- Change table t cluster
ALTER TABLE public.t CLUSTER ON j;

-- Change table t replica identity
ALTER TABLE public.t REPLICA IDENTITY FULL;
