-- Add table events
CREATE TABLE public.events (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at date NOT NULL,
    year integer GENERATED ALWAYS AS ((date_part('year'::text, at))::integer) STORED
) PARTITION BY RANGE (at);

-- Add table events_2024
CREATE TABLE public.events_2024 PARTITION OF public.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
