-- Change column t1.b default none → 4
ALTER TABLE public.t1 ALTER COLUMN b SET DEFAULT 4;

-- Change column t1.b filled with 4
UPDATE public.t1 SET b = 4 WHERE b IS NULL;

-- Change column t1.b null → not null
ALTER TABLE public.t1 ALTER COLUMN b SET NOT NULL;

-- Add primary key t1.t1pk
ALTER TABLE public.t1 ADD CONSTRAINT t1pk PRIMARY KEY (b);

-- Add check t1.t1c
ALTER TABLE public.t1 ADD CONSTRAINT t1c CHECK (b > 0);

-- Add index t1.t1b
CREATE INDEX t1b ON public.t1 (b);
