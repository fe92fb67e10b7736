CREATE TABLE public.t (a varchar(9), c varchar(3));
