-- Change table a access method
ALTER TABLE public.a SET ACCESS METHOD heap2;
