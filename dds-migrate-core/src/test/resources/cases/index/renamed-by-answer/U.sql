-- Change index a.j → i
ALTER INDEX public.j RENAME TO i;

-- Change check a.d → c
ALTER TABLE public.a RENAME CONSTRAINT d TO c;
