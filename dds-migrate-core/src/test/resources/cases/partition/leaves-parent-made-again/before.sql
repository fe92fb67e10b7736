CREATE TYPE public.e1 AS ENUM ('a', 'b', 'c');
CREATE TABLE public.t (k integer NOT NULL, a public.e1) PARTITION BY LIST (k);
CREATE TABLE public.p PARTITION OF public.t FOR VALUES IN (0, 5);
