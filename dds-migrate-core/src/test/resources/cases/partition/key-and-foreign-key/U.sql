-- Drop foreign key events.events_kind_fkey
ALTER TABLE public.events DROP CONSTRAINT events_kind_fkey;

-- Drop foreign key notes.notes_event_event_at_fkey
ALTER TABLE public.notes DROP CONSTRAINT notes_event_event_at_fkey;

-- Drop primary key events.events_pkey
ALTER TABLE public.events DROP CONSTRAINT events_pkey;
