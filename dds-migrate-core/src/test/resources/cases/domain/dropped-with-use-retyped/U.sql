-- Add domain d
CREATE DOMAIN public.d AS integer
    CONSTRAINT d_check CHECK (VALUE > 0);

-- Change column t.a integer → public.d
ALTER TABLE public.t ALTER COLUMN a TYPE public.d;
