-- Rename unique a.uq → one
ALTER TABLE public.a RENAME CONSTRAINT uq TO one;

-- Rename check a.ck → chk
ALTER TABLE public.a RENAME CONSTRAINT ck TO chk;

-- Rename exclusion a.ex → a_y_excl
ALTER TABLE public.a RENAME CONSTRAINT ex TO a_y_excl;

-- Rename foreign key a.fk_a → fk
ALTER TABLE public.a RENAME CONSTRAINT fk_a TO fk;
