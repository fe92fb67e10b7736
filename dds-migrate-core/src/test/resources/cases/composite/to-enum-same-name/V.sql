-- Drop composite c
DROP TYPE public.c;

-- Add enum c
CREATE TYPE public.c AS ENUM ('a');
