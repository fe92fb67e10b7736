-- Change column a.arr default '{}'::integer[] → ARRAY[1, 2]
ALTER TABLE public.a ALTER COLUMN arr SET DEFAULT ARRAY[1, 2];

-- Change column a.j default '{}'::jsonb → '{"a": [1]}'::jsonb
ALTER TABLE public.a ALTER COLUMN j SET DEFAULT '{"a": [1]}'::jsonb;

-- Change column a.s default 'a''b'::text → 'it''s \n'::text
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT 'it''s \n'::text;

-- Change column a.t default none → now()
ALTER TABLE public.a ALTER COLUMN t SET DEFAULT now();

-- Change column a.x default none → (1 + 2)
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT (1 + 2);

-- Change column a.y default 1 → 7
ALTER TABLE public.a ALTER COLUMN y SET DEFAULT 7;

-- Change column a.z default 2 → none
ALTER TABLE public.a ALTER COLUMN z DROP DEFAULT;
