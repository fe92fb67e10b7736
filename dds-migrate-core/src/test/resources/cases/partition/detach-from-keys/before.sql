CREATE TABLE public.customer (id integer PRIMARY KEY);
CREATE TABLE public.t (
    k integer NOT NULL,
    code text NOT NULL,
    customer integer REFERENCES public.customer (id),
    PRIMARY KEY (k, code),
    UNIQUE (customer, k)
) PARTITION BY RANGE (k);
CREATE INDEX t_code_idx ON public.t (lower(code));
CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (1) TO (10);
CREATE TABLE public.note (k integer, code text, FOREIGN KEY (k, code) REFERENCES public.t1 (k, code));
