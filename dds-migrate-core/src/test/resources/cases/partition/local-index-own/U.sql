-- Drop index t1.t1b
DROP INDEX public.t1b;

-- Drop check t1.t1c
ALTER TABLE public.t1 DROP CONSTRAINT t1c;

-- Drop primary key t1.t1pk
ALTER TABLE public.t1 DROP CONSTRAINT t1pk;

-- Change column t1.b default 4 → none
ALTER TABLE public.t1 ALTER COLUMN b DROP DEFAULT;

-- Change column t1.b not null → null
ALTER TABLE public.t1 ALTER COLUMN b DROP NOT NULL;
