-- Drop index c.c_id
DROP INDEX public.c_id;

-- Add index c.c_id
CREATE UNIQUE INDEX c_id ON public.c (id);

-- Change table c replica identity
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_id;
