-- Change sequence s
ALTER SEQUENCE public.s OWNED BY NONE;

-- Drop column a.n
ALTER TABLE public.a DROP COLUMN n;
