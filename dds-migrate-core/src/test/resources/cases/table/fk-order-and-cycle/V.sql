-- Add table a
CREATE TABLE public.a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- Add table b
CREATE TABLE public.b (
    id integer NOT NULL,
    c_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- Add table c
CREATE TABLE public.c (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- Add table d
CREATE TABLE public.d (
    id integer NOT NULL,
    parent integer,
    a integer,
    b integer,
    CONSTRAINT d_pkey PRIMARY KEY (id)
);

-- Add foreign key a.a_b_id_fkey
ALTER TABLE public.a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id) DEFERRABLE INITIALLY DEFERRED;

-- Add foreign key b.b_c_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id);

-- Add foreign key c.c_a_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

-- Add foreign key d.d_a_fkey
ALTER TABLE public.d ADD CONSTRAINT d_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

-- Add foreign key d.d_b_fkey
ALTER TABLE public.d ADD CONSTRAINT d_b_fkey FOREIGN KEY (b) REFERENCES public.b (id);

-- Add foreign key d.d_parent_fkey
ALTER TABLE public.d ADD CONSTRAINT d_parent_fkey FOREIGN KEY (parent) REFERENCES public.d (id);
