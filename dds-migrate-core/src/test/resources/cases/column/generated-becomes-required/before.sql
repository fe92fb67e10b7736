CREATE TABLE public.t (a text, b text GENERATED ALWAYS AS (a || 'x') STORED);
