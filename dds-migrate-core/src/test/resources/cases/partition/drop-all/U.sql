-- Add table events
CREATE TABLE public.events (
    id bigint NOT NULL,
    at date NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

-- Add table events_2024
CREATE TABLE public.events_2024 PARTITION OF public.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- Add table events_rest
CREATE TABLE public.events_rest PARTITION OF public.events DEFAULT;

-- Add index events.events_at_idx
CREATE INDEX events_at_idx ON public.events (at);
