-- Rename primary key a.a_key → pk_a
ALTER TABLE public.a RENAME CONSTRAINT a_key TO pk_a;
