-- Drop enum c
DROP TYPE public.c;

-- Add composite c
CREATE TYPE public.c AS (
    a integer
);
