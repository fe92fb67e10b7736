-- Add composite pair
CREATE TYPE public.pair AS (
    a integer,
    b text
);

-- Add table t
CREATE TABLE public.t OF public.pair (
    a WITH OPTIONS NOT NULL,
    b WITH OPTIONS DEFAULT 'x'::text NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);
