-- Change column events.n bigint → integer
-- Rows in the way: SELECT count(*) FROM public.events WHERE n NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.events ALTER COLUMN n TYPE integer;

-- Change column events.n null → not null
-- Rows in the way: SELECT count(*) FROM public.events WHERE n IS NULL;
ALTER TABLE public.events ALTER COLUMN n SET NOT NULL;

-- Change column events.t default '-'::text → none
ALTER TABLE public.events ALTER COLUMN t DROP DEFAULT;

-- Change column events.t not null → null
ALTER TABLE public.events ALTER COLUMN t DROP NOT NULL;

-- Change column parent.v default 3 → none
ALTER TABLE public.parent ALTER COLUMN v DROP DEFAULT;

-- Change column parent.v bigint → integer
-- Rows in the way: SELECT count(*) FROM public.parent WHERE v NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.parent ALTER COLUMN v TYPE integer;

-- Change column parent.v null → not null
-- Rows in the way: SELECT count(*) FROM public.parent WHERE v IS NULL;
ALTER TABLE public.parent ALTER COLUMN v SET NOT NULL;
