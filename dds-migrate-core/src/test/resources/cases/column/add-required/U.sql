-- Drop column a.age
ALTER TABLE public.a DROP COLUMN age;
