-- Change table a replica identity
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;

-- Change table b replica identity
ALTER TABLE public.b REPLICA IDENTITY FULL;

-- Change table c replica identity
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_id;

-- Change table d replica identity
ALTER TABLE public.d REPLICA IDENTITY NOTHING;
