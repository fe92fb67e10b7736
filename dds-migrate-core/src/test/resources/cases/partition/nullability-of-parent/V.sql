-- Change column events.free not null → null
ALTER TABLE public.events ALTER COLUMN free DROP NOT NULL;

-- Change column events.need null → not null, filled with '?'
UPDATE public.events SET need = '?' WHERE need IS NULL;
ALTER TABLE public.events ALTER COLUMN need SET NOT NULL;
