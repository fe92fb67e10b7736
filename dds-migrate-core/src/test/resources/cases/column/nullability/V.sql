-- Change column a.v default none → 3
ALTER TABLE public.a ALTER COLUMN v SET DEFAULT 3;

-- Change column a.v null → not null, filled with 3
UPDATE public.a SET v = 3 WHERE v IS NULL;
ALTER TABLE public.a ALTER COLUMN v SET NOT NULL;

-- Change column a.x null → not null, filled with id * 10
UPDATE public.a SET x = id * 10 WHERE x IS NULL;
ALTER TABLE public.a ALTER COLUMN x SET NOT NULL;

-- Change column a.y not null → null
ALTER TABLE public.a ALTER COLUMN y DROP NOT NULL;

-- Change column a.z null → not null, filled with 'q'::text
UPDATE public.a SET z = 'q'::text WHERE z IS NULL;
ALTER TABLE public.a ALTER COLUMN z SET NOT NULL;
