-- Change column events.n bigint → integer
ALTER TABLE public.events ALTER COLUMN n TYPE integer;

-- Change column events.n null → not null
ALTER TABLE public.events ALTER COLUMN n SET NOT NULL;

-- Change column events.t default '-'::text → none
ALTER TABLE public.events ALTER COLUMN t DROP DEFAULT;

-- Change column events.t not null → null
ALTER TABLE public.events ALTER COLUMN t DROP NOT NULL;

-- Change column parent.v default 3 → none
ALTER TABLE public.parent ALTER COLUMN v DROP DEFAULT;

-- Change column parent.v bigint → integer
ALTER TABLE public.parent ALTER COLUMN v TYPE integer;

-- Change column parent.v null → not null
ALTER TABLE public.parent ALTER COLUMN v SET NOT NULL;
