-- Add table b
CREATE TABLE public.b (
    id integer,
    n integer
) TABLESPACE fast;

-- Add index b.b_n
CREATE INDEX b_n ON public.b (n) TABLESPACE fast;
