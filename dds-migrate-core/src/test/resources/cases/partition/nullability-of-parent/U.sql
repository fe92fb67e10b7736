-- Change column events.free null → not null
ALTER TABLE public.events ALTER COLUMN free SET NOT NULL;

-- Change column events.need not null → null
ALTER TABLE public.events ALTER COLUMN need DROP NOT NULL;
