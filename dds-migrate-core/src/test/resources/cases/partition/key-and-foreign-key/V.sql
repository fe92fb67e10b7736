-- Add primary key events.events_pkey
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

-- Add foreign key events.events_kind_fkey
ALTER TABLE public.events ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES public.kinds (id);

-- Add foreign key notes.notes_event_event_at_fkey
ALTER TABLE public.notes ADD CONSTRAINT notes_event_event_at_fkey FOREIGN KEY (event, event_at) REFERENCES public.events (id, at);
