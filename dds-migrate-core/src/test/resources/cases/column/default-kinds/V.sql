-- Change column t.a default 1 → 2
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 2;

-- Change column t.b default 'x'::text → 'it''s'::text
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'it''s'::text;

-- Change column t.c default now() → CURRENT_TIMESTAMP
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT CURRENT_TIMESTAMP;

-- Change column t.d default '{}'::jsonb → '{"a": 1}'::jsonb
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT '{"a": 1}'::jsonb;

-- Change column t.e default '{}'::text[] → ARRAY['a'::text, 'b'::text]
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT ARRAY['a'::text, 'b'::text];

-- Change column t.f default gen_random_uuid() → none
ALTER TABLE public.t ALTER COLUMN f DROP DEFAULT;

-- Change column t.g default true → false
ALTER TABLE public.t ALTER COLUMN g SET DEFAULT false;

-- Change column t.h default 1.50 → 2
ALTER TABLE public.t ALTER COLUMN h SET DEFAULT 2;

-- Change column t.i default '1 day'::interval → '2 days'::interval
ALTER TABLE public.t ALTER COLUMN i SET DEFAULT '2 days'::interval;

-- Change column t.j default CURRENT_DATE → '2020-01-01'::date
ALTER TABLE public.t ALTER COLUMN j SET DEFAULT '2020-01-01'::date;

-- Change column t.k default CURRENT_USER → SESSION_USER
ALTER TABLE public.t ALTER COLUMN k SET DEFAULT SESSION_USER;

-- Change column t.l default none → 'null'::text
ALTER TABLE public.t ALTER COLUMN l SET DEFAULT 'null'::text;
