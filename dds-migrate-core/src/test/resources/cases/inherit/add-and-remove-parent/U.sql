-- Change table cats inheritance
ALTER TABLE public.cats INHERIT public.animals;

-- Change table dogs inheritance
ALTER TABLE public.dogs NO INHERIT public.animals;
