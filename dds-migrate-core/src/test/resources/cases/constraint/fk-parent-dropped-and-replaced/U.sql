-- Drop foreign key c.f
ALTER TABLE public.c DROP CONSTRAINT f;

-- Add table p
CREATE TABLE public.p (
    a integer NOT NULL,
    CONSTRAINT p_pkey PRIMARY KEY (a)
);

-- Add foreign key c.f
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES public.p (a);

-- Drop table q
DROP TABLE public.q;
