-- Add column a.name text
ALTER TABLE public.a ADD COLUMN name text;

-- Add column a.age integer
ALTER TABLE public.a ADD COLUMN age integer DEFAULT 3 NOT NULL;
