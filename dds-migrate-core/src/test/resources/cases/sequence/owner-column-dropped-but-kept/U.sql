-- Add column t.a integer
ALTER TABLE public.t ADD COLUMN a integer;

-- Change sequence s
ALTER SEQUENCE public.s OWNED BY public.t.a;
