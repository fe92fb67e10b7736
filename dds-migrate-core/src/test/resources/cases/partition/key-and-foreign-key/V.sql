-- Add primary key events.events_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.events GROUP BY id, at HAVING count(*) > 1) AS repeated;
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

-- Add foreign key events.events_kind_fkey
-- Rows in the way: SELECT count(*) FROM public.events AS r WHERE r.kind IS NOT NULL AND NOT EXISTS (SELECT FROM public.kinds AS t WHERE t.id = r.kind);
ALTER TABLE public.events ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES public.kinds (id);

-- Add foreign key notes.notes_event_event_at_fkey
-- Rows in the way: SELECT count(*) FROM public.notes AS r WHERE r.event IS NOT NULL AND r.event_at IS NOT NULL AND NOT EXISTS (SELECT FROM public.events AS t WHERE t.id = r.event AND t.at = r.event_at);
ALTER TABLE public.notes ADD CONSTRAINT notes_event_event_at_fkey FOREIGN KEY (event, event_at) REFERENCES public.events (id, at);
