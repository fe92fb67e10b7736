CREATE TABLE public.t (k integer NOT NULL, a text, c varchar GENERATED ALWAYS AS (upper(a)) STORED) PARTITION BY LIST (k);
CREATE TABLE public.p (k integer NOT NULL, a text, c varchar);
