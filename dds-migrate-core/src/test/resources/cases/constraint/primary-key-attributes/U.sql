-- Drop primary key a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- Drop primary key c.c_pkey
ALTER TABLE public.c DROP CONSTRAINT c_pkey;

-- Add primary key a.a_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

-- Change primary key b.b_pkey options
ALTER INDEX public.b_pkey SET (fillfactor = 80);

-- Add primary key c.c_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.c GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.c ADD CONSTRAINT c_pkey PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED;
