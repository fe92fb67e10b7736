-- Drop index c.c_id
DROP INDEX public.c_id;

-- Add index c.c_id
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.c WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX c_id ON public.c (id DESC);

-- Change table c replica identity
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_id;
