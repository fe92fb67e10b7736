-- Change column events_2024.id null → not null, filled with 0
UPDATE public.events_2024 SET id = 0 WHERE id IS NULL;
ALTER TABLE public.events_2024 ALTER COLUMN id SET NOT NULL;

-- Change column events_2024.kind default 'parent'::text → 'child'::text
ALTER TABLE public.events_2024 ALTER COLUMN kind SET DEFAULT 'child'::text;
