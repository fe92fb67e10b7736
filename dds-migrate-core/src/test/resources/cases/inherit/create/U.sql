-- Drop table dogs
DROP TABLE public.dogs;

-- Drop table animals
DROP TABLE public.animals;

-- Drop table pets
DROP TABLE public.pets;
