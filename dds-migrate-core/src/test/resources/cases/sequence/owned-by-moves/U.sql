-- Change sequence s
ALTER SEQUENCE public.s OWNED BY public.t.a;
