-- Add table animals
CREATE TABLE public.animals (
    id integer NOT NULL,
    name text
);

-- Add table dogs
CREATE TABLE public.dogs (
    breed text
) INHERITS (public.animals);
