-- Change table events_1 partition
ALTER TABLE public.new_events DETACH PARTITION public.events_1;

-- Change column events_1.note default '-'::text → none
ALTER TABLE public.events_1 ALTER COLUMN note DROP DEFAULT;

-- Change column events_1.note not null → null
ALTER TABLE public.events_1 ALTER COLUMN note DROP NOT NULL;

-- Add table old_events
CREATE TABLE public.old_events (
    k integer NOT NULL,
    note text,
    other integer,
    CONSTRAINT old_events_pkey PRIMARY KEY (k)
) PARTITION BY RANGE (k);

-- Change table events_1 partition
ALTER TABLE public.old_events ATTACH PARTITION public.events_1 FOR VALUES FROM (1) TO (10);

-- Add foreign key old_events.old_events_other_fkey
ALTER TABLE public.old_events ADD CONSTRAINT old_events_other_fkey FOREIGN KEY (other) REFERENCES public.old_events (k);

-- Drop table new_events
DROP TABLE public.new_events;
