-- Change check a.chk → ck
ALTER TABLE public.a RENAME CONSTRAINT chk TO ck;

-- Change exclusion a.a_y_excl → ex
ALTER TABLE public.a RENAME CONSTRAINT a_y_excl TO ex;

-- Change foreign key a.fk → fk_a
ALTER TABLE public.a RENAME CONSTRAINT fk TO fk_a;

-- Change unique a.one → uq
ALTER TABLE public.a RENAME CONSTRAINT one TO uq;
