CREATE TABLE public.t (a text, c varchar GENERATED ALWAYS AS (upper(a)) STORED);
