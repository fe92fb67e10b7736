-- Change primary key a.pk comment
COMMENT ON CONSTRAINT pk ON public.a IS 'key';

-- Change unique a.uq comment
COMMENT ON CONSTRAINT uq ON public.a IS 'new';

-- Change check a.ck comment
COMMENT ON CONSTRAINT ck ON public.a IS 'check';

-- Change exclusion a.ex comment
COMMENT ON CONSTRAINT ex ON public.a IS 'exclusion';

-- Change foreign key a.fk comment
COMMENT ON CONSTRAINT fk ON public.a IS NULL;
