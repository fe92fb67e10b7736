-- Change check a.c → d
ALTER TABLE public.a RENAME CONSTRAINT c TO d;

-- Change index a.i → j
ALTER INDEX public.i RENAME TO j;
