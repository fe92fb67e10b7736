-- Drop foreign key c.f
ALTER TABLE public.c DROP CONSTRAINT f;

-- Add table q
CREATE TABLE public.q (
    a integer NOT NULL,
    CONSTRAINT q_pkey PRIMARY KEY (a)
);

-- Add foreign key c.f
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES public.q (a);

-- Drop table p
DROP TABLE public.p;
