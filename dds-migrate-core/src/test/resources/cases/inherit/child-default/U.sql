-- Change column dogs.name default 'Karo'::text → none
ALTER TABLE public.dogs ALTER COLUMN name DROP DEFAULT;
