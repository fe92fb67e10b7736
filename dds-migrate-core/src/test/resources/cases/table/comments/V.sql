-- Change column t.a comment
COMMENT ON COLUMN public.t.a IS NULL;

-- Change column t.b comment
COMMENT ON COLUMN public.t.b IS E'$$ $x$ \x24{x} it''s';

-- Change table t comment
COMMENT ON TABLE public.t IS E'line1
line2\\';

-- Change primary key t.t_pkey comment
COMMENT ON CONSTRAINT t_pkey ON public.t IS NULL;

-- Change check t.ck comment
COMMENT ON CONSTRAINT ck ON public.t IS NULL;
