CREATE TABLE public.old_parent (k integer NOT NULL, a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (k, a)) PARTITION BY LIST (k);
CREATE TABLE public.new_parent (k integer NOT NULL, a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (k, b)) PARTITION BY LIST (k);
CREATE TABLE public.part PARTITION OF public.old_parent FOR VALUES IN (1);
