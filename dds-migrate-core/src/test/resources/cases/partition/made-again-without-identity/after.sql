CREATE TABLE public.t (k integer NOT NULL, a integer) PARTITION BY RANGE (k);
CREATE TABLE public.p PARTITION OF public.t DEFAULT;
