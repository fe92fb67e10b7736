-- Rename check a.c → d
ALTER TABLE public.a RENAME CONSTRAINT c TO d;

-- Rename index a.i → j
ALTER INDEX public.i RENAME TO j;
