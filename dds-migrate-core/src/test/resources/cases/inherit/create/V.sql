-- Add table animals
CREATE TABLE public.animals (
    id integer NOT NULL,
    name text DEFAULT 'x'::text,
    CONSTRAINT named CHECK (name <> ''::text),
    CONSTRAINT top CHECK (id > 0) NO INHERIT
);

-- Add table pets
CREATE TABLE public.pets (
    owner text
);

-- Add table dogs
CREATE TABLE public.dogs (
    breed text,
    CONSTRAINT dogs_pkey PRIMARY KEY (id)
) INHERITS (public.animals, public.pets);
