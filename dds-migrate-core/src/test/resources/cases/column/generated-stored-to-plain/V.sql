-- Change column t.c no longer generated
ALTER TABLE public.t ALTER COLUMN c DROP EXPRESSION;
