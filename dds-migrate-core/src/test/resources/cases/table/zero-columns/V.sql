-- Add table a
CREATE TABLE public.a ();

-- Add table b
CREATE TABLE public.b (
    x integer
);
