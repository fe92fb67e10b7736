-- Change column a.arr default ARRAY[1, 2] → '{}'::integer[]
ALTER TABLE public.a ALTER COLUMN arr SET DEFAULT '{}'::integer[];

-- Change column a.j default '{"a": [1]}'::jsonb → '{}'::jsonb
ALTER TABLE public.a ALTER COLUMN j SET DEFAULT '{}'::jsonb;

-- Change column a.s default 'it''s \n'::text → 'a''b'::text
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT 'a''b'::text;

-- Change column a.t default now() → none
ALTER TABLE public.a ALTER COLUMN t DROP DEFAULT;

-- Change column a.x default (1 + 2) → none
ALTER TABLE public.a ALTER COLUMN x DROP DEFAULT;

-- Change column a.y default 7 → 1
ALTER TABLE public.a ALTER COLUMN y SET DEFAULT 1;

-- Change column a.z default none → 2
ALTER TABLE public.a ALTER COLUMN z SET DEFAULT 2;
