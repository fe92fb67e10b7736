-- Drop trigger t.y
DROP TRIGGER y ON public.t;

-- Drop trigger t1.x
DROP TRIGGER x ON public.t1;

-- Change table t1 row security
ALTER TABLE public.t1 DISABLE ROW LEVEL SECURITY;
