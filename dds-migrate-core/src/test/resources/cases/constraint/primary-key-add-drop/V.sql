-- Drop primary key b.b_pkey
ALTER TABLE public.b DROP CONSTRAINT b_pkey;

-- Change column a.id null → not null
-- Rows in the way: SELECT count(*) FROM public.a WHERE id IS NULL;
ALTER TABLE public.a ALTER COLUMN id SET NOT NULL;

-- Change column b.id not null → null
ALTER TABLE public.b ALTER COLUMN id DROP NOT NULL;

-- Add primary key a.a_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
