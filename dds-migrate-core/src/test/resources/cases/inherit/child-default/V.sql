-- Change column dogs.name default none → 'Karo'::text
ALTER TABLE public.dogs ALTER COLUMN name SET DEFAULT 'Karo'::text;
