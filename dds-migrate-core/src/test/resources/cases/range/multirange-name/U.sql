-- Drop range r
DROP TYPE public.r;

-- Add range r
CREATE TYPE public.r AS RANGE (subtype = double precision);
