-- Drop foreign key old_events.old_events_other_fkey
ALTER TABLE public.old_events DROP CONSTRAINT old_events_other_fkey;

-- Change table events_1 partition
ALTER TABLE public.old_events DETACH PARTITION public.events_1;

-- Change column events_1.note default none → '-'::text
ALTER TABLE public.events_1 ALTER COLUMN note SET DEFAULT '-'::text;

-- Change column events_1.note null → not null, filled with '-'::text
UPDATE public.events_1 SET note = '-'::text WHERE note IS NULL;
ALTER TABLE public.events_1 ALTER COLUMN note SET NOT NULL;

-- Add table new_events
CREATE TABLE public.new_events (
    k integer NOT NULL,
    note text DEFAULT '-'::text NOT NULL,
    other integer,
    CONSTRAINT new_events_pkey PRIMARY KEY (k)
) PARTITION BY RANGE (k);

-- Change table events_1 partition
ALTER TABLE public.new_events ATTACH PARTITION public.events_1 FOR VALUES FROM (1) TO (10);

-- Drop table old_events
DROP TABLE public.old_events;
