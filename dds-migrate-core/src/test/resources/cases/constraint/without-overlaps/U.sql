-- Drop foreign key b.b_a_during_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_during_fkey;

-- Drop unique a.a_during_id_key
ALTER TABLE public.a DROP CONSTRAINT a_during_id_key;

-- Drop primary key a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- Change column a.during not null → null
ALTER TABLE public.a ALTER COLUMN during DROP NOT NULL;

-- Add primary key a.a_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
