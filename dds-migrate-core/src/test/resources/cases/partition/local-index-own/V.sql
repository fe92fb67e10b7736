-- Change column t1.b default none → 4
ALTER TABLE public.t1 ALTER COLUMN b SET DEFAULT 4;

-- Change column t1.b null → not null, filled with 4
UPDATE public.t1 SET b = 4 WHERE b IS NULL;
ALTER TABLE public.t1 ALTER COLUMN b SET NOT NULL;

-- Add primary key t1.t1pk
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t1 GROUP BY b HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t1 ADD CONSTRAINT t1pk PRIMARY KEY (b);

-- Add check t1.t1c
-- Rows in the way: SELECT count(*) FROM public.t1 WHERE NOT ((b > 0));
ALTER TABLE public.t1 ADD CONSTRAINT t1c CHECK (b > 0);

-- Add index t1.t1b
CREATE INDEX t1b ON public.t1 (b);
