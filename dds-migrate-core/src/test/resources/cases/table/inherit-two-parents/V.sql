-- Change table child inheritance
ALTER TABLE public.child NO INHERIT public.p2;
