-- Add table c
CREATE TABLE public.c (
    a integer
);

-- Change table p1 partition
ALTER TABLE public.p DETACH PARTITION public.p1;

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.p (k);

-- Drop table p1
DROP TABLE public.p1;
