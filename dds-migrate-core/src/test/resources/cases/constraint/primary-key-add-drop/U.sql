-- Drop primary key a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- Change column a.id not null → null
ALTER TABLE public.a ALTER COLUMN id DROP NOT NULL;

-- Change column b.id null → not null
-- Rows in the way: SELECT count(*) FROM public.b WHERE id IS NULL;
ALTER TABLE public.b ALTER COLUMN id SET NOT NULL;

-- Add primary key b.b_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.b GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY (id);
