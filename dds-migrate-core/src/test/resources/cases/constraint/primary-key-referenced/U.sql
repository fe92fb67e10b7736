-- Drop foreign key b.b_a_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- Drop primary key a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- Add primary key a.a_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

-- Add foreign key b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id) ON DELETE CASCADE;
