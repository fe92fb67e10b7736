CREATE TABLE public.t (k integer NOT NULL, a varchar(5), c varchar(8)) PARTITION BY LIST (k);
CREATE TABLE public.p PARTITION OF public.t FOR VALUES IN (0, 9);
