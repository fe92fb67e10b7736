-- Drop view v
DROP VIEW public.v;

-- Add column t.c text
ALTER TABLE public.t ADD COLUMN c text;

-- Change column t.b not null → null
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;

-- Change column t.b text → varchar(5)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(b) > 5;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(5);

-- Add view v
CREATE VIEW public.v (b) AS
 SELECT b
   FROM public.t1;

-- Drop column t.d
ALTER TABLE public.t DROP COLUMN d;
