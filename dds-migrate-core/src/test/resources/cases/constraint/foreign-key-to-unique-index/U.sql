-- Drop foreign key b.b_c_fkey
ALTER TABLE public.b DROP CONSTRAINT b_c_fkey;

-- Drop index a.a_code
DROP INDEX public.a_code;

-- Add index a.a_code
CREATE UNIQUE INDEX a_code ON public.a (code);

-- Add foreign key b.b_c_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES public.a (code);
