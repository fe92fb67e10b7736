-- Add column a.age integer
ALTER TABLE public.a ADD COLUMN age integer;

-- Change column a.age filled with 0
UPDATE public.a SET age = 0 WHERE age IS NULL;

-- Change column a.age null → not null
ALTER TABLE public.a ALTER COLUMN age SET NOT NULL;
