-- Change sequence s
ALTER SEQUENCE public.s OWNED BY NONE;

-- Drop column t.a
ALTER TABLE public.t DROP COLUMN a;
