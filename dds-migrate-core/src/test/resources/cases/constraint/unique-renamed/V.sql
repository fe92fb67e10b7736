-- Rename unique a.one → uq
ALTER TABLE public.a RENAME CONSTRAINT one TO uq;

-- Rename check a.chk → ck
ALTER TABLE public.a RENAME CONSTRAINT chk TO ck;

-- Rename exclusion a.a_y_excl → ex
ALTER TABLE public.a RENAME CONSTRAINT a_y_excl TO ex;

-- Rename foreign key a.fk → fk_a
ALTER TABLE public.a RENAME CONSTRAINT fk TO fk_a;
