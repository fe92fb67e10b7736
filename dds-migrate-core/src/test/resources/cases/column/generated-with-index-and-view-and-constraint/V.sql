-- Drop view v
DROP VIEW public.v;

-- Drop index t.ci
DROP INDEX public.ci;

-- Drop check t.t_c_check
ALTER TABLE public.t DROP CONSTRAINT t_c_check;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Add column t.c bigint
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS (a - b) STORED;
COMMENT ON COLUMN public.t.c IS 'cc';

-- Add check t.t_c_check
ALTER TABLE public.t ADD CONSTRAINT t_c_check CHECK (c > 0);

-- Add index t.ci
CREATE INDEX ci ON public.t (c);

-- Add view v
CREATE VIEW public.v (c) AS
 SELECT c
   FROM public.t;
