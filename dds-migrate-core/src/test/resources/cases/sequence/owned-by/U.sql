-- Change sequence s1
ALTER SEQUENCE public.s1 OWNED BY NONE;

-- Change sequence s2
ALTER SEQUENCE public.s2 OWNED BY public.a.n;

-- Change sequence s3
ALTER SEQUENCE public.s3 OWNED BY public.a.n;
