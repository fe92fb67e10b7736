-- Drop column p.g
ALTER TABLE public.p DROP COLUMN g;

-- Change column p.a character(5) → varchar(20)
ALTER TABLE public.p ALTER COLUMN a TYPE character varying(20);

-- Add column p.g varchar(30)
ALTER TABLE public.p ADD COLUMN g character varying(30) GENERATED ALWAYS AS ((a)::text || 'x'::text) STORED;
