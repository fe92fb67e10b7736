-- Change column t.a storage
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;

-- Change column t.b compression
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION pglz;

-- Change column t.c statistics
ALTER TABLE public.t ALTER COLUMN c SET STATISTICS 500;

-- Change column t.c options
ALTER TABLE public.t ALTER COLUMN c SET (n_distinct = 5);
ALTER TABLE public.t ALTER COLUMN c RESET (n_distinct_inherited);
