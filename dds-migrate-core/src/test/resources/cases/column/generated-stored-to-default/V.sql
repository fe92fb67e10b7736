-- Change column t.c no longer generated
ALTER TABLE public.t ALTER COLUMN c DROP EXPRESSION;

-- Change column t.c default none → 5
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 5;
