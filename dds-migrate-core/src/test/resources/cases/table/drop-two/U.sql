-- Add table a
CREATE TABLE public.a (
    id integer NOT NULL,
    b integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- Add table c
CREATE TABLE public.c (
    id integer NOT NULL,
    a integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- Add foreign key a.a_b_fkey
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b (id);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
