-- Rename primary key a.pk_a → a_key
ALTER TABLE public.a RENAME CONSTRAINT pk_a TO a_key;
