-- Change table a replica identity
ALTER TABLE public.a REPLICA IDENTITY FULL;

-- Change table b replica identity
ALTER TABLE public.b REPLICA IDENTITY NOTHING;

-- Change table c replica identity
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_n;

-- Change table d replica identity
ALTER TABLE public.d REPLICA IDENTITY DEFAULT;
