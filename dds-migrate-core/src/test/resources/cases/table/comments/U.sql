-- Change column t.a comment
COMMENT ON COLUMN public.t.a IS 'a b';

-- Change column t.b comment
COMMENT ON COLUMN public.t.b IS NULL;

-- Change table t comment
COMMENT ON TABLE public.t IS 'x''y';

-- Change primary key t.t_pkey comment
COMMENT ON CONSTRAINT t_pkey ON public.t IS 'pk';

-- Change check t.ck comment
COMMENT ON CONSTRAINT ck ON public.t IS 'c';
