-- Change column events_2024.id not null → null
ALTER TABLE public.events_2024 ALTER COLUMN id DROP NOT NULL;

-- Change column events_2024.kind default 'child'::text → 'parent'::text
ALTER TABLE public.events_2024 ALTER COLUMN kind SET DEFAULT 'parent'::text;
