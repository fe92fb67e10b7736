-- Change table child inheritance
ALTER TABLE public.child INHERIT public.p2;
