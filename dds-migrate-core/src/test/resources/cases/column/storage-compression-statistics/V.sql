-- Change column t.a storage
ALTER TABLE public.t ALTER COLUMN a SET STORAGE MAIN;

-- Change column t.b compression
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION default;

-- Change column t.c statistics
ALTER TABLE public.t ALTER COLUMN c SET STATISTICS 100;

-- Change column t.c options
ALTER TABLE public.t ALTER COLUMN c SET (n_distinct_inherited = 7);
ALTER TABLE public.t ALTER COLUMN c RESET (n_distinct);
