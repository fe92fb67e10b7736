-- Add column a.age integer not null, filled with 0
ALTER TABLE public.a ADD COLUMN age integer;
UPDATE public.a SET age = 0 WHERE age IS NULL;
ALTER TABLE public.a ALTER COLUMN age SET NOT NULL;
