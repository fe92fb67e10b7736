-- Change column t.a default 2 → 1
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;

-- Change column t.b default 'it''s'::text → 'x'::text
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'x'::text;

-- Change column t.c default CURRENT_TIMESTAMP → now()
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT now();

-- Change column t.d default '{"a": 1}'::jsonb → '{}'::jsonb
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT '{}'::jsonb;

-- Change column t.e default ARRAY['a'::text, 'b'::text] → '{}'::text[]
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT '{}'::text[];

-- Change column t.f default none → gen_random_uuid()
ALTER TABLE public.t ALTER COLUMN f SET DEFAULT gen_random_uuid();

-- Change column t.g default false → true
ALTER TABLE public.t ALTER COLUMN g SET DEFAULT true;

-- Change column t.h default 2 → 1.50
ALTER TABLE public.t ALTER COLUMN h SET DEFAULT 1.50;

-- Change column t.i default '2 days'::interval → '1 day'::interval
ALTER TABLE public.t ALTER COLUMN i SET DEFAULT '1 day'::interval;

-- Change column t.j default '2020-01-01'::date → CURRENT_DATE
ALTER TABLE public.t ALTER COLUMN j SET DEFAULT CURRENT_DATE;

-- Change column t.k default SESSION_USER → CURRENT_USER
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT CURRENT_USER;

-- Change column t.l default 'null'::text → none
ALTER TABLE public.t ALTER COLUMN l DROP DEFAULT;
