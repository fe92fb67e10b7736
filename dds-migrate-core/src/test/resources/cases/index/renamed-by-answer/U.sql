-- Rename index a.j → i
ALTER INDEX public.j RENAME TO i;

-- Rename check a.d → c
ALTER TABLE public.a RENAME CONSTRAINT d TO c;
