-- Change column events.free null → not null
-- Rows in the way: SELECT count(*) FROM public.events WHERE free IS NULL;
ALTER TABLE public.events ALTER COLUMN free SET NOT NULL;

-- Change column events.need not null → null
ALTER TABLE public.events ALTER COLUMN need DROP NOT NULL;
