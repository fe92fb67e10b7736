-- Add column a.n integer
ALTER TABLE public.a ADD COLUMN n integer;

-- Change sequence s
ALTER SEQUENCE public.s OWNED BY public.a.n;
