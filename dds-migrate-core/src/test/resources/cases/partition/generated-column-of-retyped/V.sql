-- Drop column p.g
ALTER TABLE public.p DROP COLUMN g;

-- Change column p.a varchar(20) → character(5)
-- Rows in the way: SELECT count(*) FROM public.p WHERE length(a) > 5;
ALTER TABLE public.p ALTER COLUMN a TYPE character(5);

-- Add column p.g varchar(30)
ALTER TABLE public.p ADD COLUMN g character varying(30) GENERATED ALWAYS AS ((a)::text || 'x'::text) STORED;
