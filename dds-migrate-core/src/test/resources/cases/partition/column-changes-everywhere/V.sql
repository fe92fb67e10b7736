-- Change column events.n not null → null
ALTER TABLE public.events ALTER COLUMN n DROP NOT NULL;

-- Change column events.n integer → bigint
ALTER TABLE public.events ALTER COLUMN n TYPE bigint;

-- Change column events.t default none → '-'::text
ALTER TABLE public.events ALTER COLUMN t SET DEFAULT '-'::text;

-- Change column events.t null → not null, filled with '-'::text
UPDATE public.events SET t = '-'::text WHERE t IS NULL;
ALTER TABLE public.events ALTER COLUMN t SET NOT NULL;

-- Change column parent.v not null → null
ALTER TABLE public.parent ALTER COLUMN v DROP NOT NULL;

-- Change column parent.v integer → bigint
ALTER TABLE public.parent ALTER COLUMN v TYPE bigint;

-- Change column parent.v default none → 3
ALTER TABLE public.parent ALTER COLUMN v SET DEFAULT 3;
