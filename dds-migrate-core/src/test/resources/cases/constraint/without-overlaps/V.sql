-- Drop primary key a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- Change column a.during null → not null
-- Rows in the way: SELECT count(*) FROM public.a WHERE during IS NULL;
ALTER TABLE public.a ALTER COLUMN during SET NOT NULL;

-- Add primary key a.a_pkey
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS);

-- Add unique a.a_during_id_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE during IS NOT NULL AND id IS NOT NULL GROUP BY during, id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_during_id_key UNIQUE (during, id);

-- Add foreign key b.b_a_during_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_during_fkey FOREIGN KEY (a, PERIOD during) REFERENCES public.a (id, PERIOD during);
