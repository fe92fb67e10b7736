CREATE TABLE public.customer (id integer PRIMARY KEY);
CREATE TABLE public.t (
    k integer NOT NULL,
    code text NOT NULL,
    customer integer REFERENCES public.customer (id),
    PRIMARY KEY (k, code),
    UNIQUE (customer, k)
) PARTITION BY RANGE (k);
CREATE INDEX t_code_idx ON public.t (lower(code));
CREATE TABLE public.t1 (k integer NOT NULL, code text, customer integer);
CREATE TABLE public.note (k integer, code text);
