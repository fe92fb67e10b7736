-- Drop column a.age
ALTER TABLE public.a DROP COLUMN age;

-- Drop column a.name
ALTER TABLE public.a DROP COLUMN name;
