-- Change table cats inheritance
ALTER TABLE public.cats NO INHERIT public.animals;

-- Change table dogs inheritance
ALTER TABLE public.dogs INHERIT public.animals;
