-- Drop view v
DROP VIEW public.v;

-- Add column t.d integer
ALTER TABLE public.t ADD COLUMN d integer DEFAULT 3;

-- Change column t.b varchar(5) → text
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- Change column t.b null → not null
-- Rows in the way: SELECT count(*) FROM public.t WHERE b IS NULL;
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- Add view v
CREATE VIEW public.v (b) AS
 SELECT b
   FROM public.t1;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;
