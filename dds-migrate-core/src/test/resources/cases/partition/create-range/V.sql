-- Add table events
CREATE TABLE public.events (
    id bigint NOT NULL,
    at date NOT NULL,
    kind text DEFAULT 'x'::text,
    CONSTRAINT events_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

-- Add table events_2024
CREATE TABLE public.events_2024 PARTITION OF public.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- Add table events_2025
CREATE TABLE public.events_2025 PARTITION OF public.events (
    kind WITH OPTIONS DEFAULT 'y'::text,
    CONSTRAINT recent CHECK (id > 10)
) FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);

-- Add table events_rest
CREATE TABLE public.events_rest PARTITION OF public.events DEFAULT;
COMMENT ON TABLE public.events_rest IS 'what has no year';

-- Add index events.events_kind
CREATE INDEX events_kind ON public.events (kind);

-- Add index events_rest.events_rest_own
CREATE INDEX events_rest_own ON public.events_rest (id);
